import { renderToStaticMarkup } from 'react-dom/server'
import theme from '../../theme/theme.css?raw'
import layout from './report.css?raw'
import type { Report } from './report.ts'
import { ReportEntry } from './report-entry.tsx'
import { ReportNote } from './report-note.tsx'
import { ReportSources } from './report-sources.tsx'
import { caution, headWords } from './report-words.ts'

/** Nothing runs in the page and nothing is asked of anyone, whatever stands in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The colours of the theme, dark where the reader's system is, but not on paper. */
function colours(): string {
  const [light = '', dark = ''] = theme.split(':root[data-theme="dark"]')
  return `${light}@media screen and (prefers-color-scheme: dark) { :root${dark} }`
}

function Contents({ entries }: Pick<Report, 'entries'>) {
  return (
    <nav aria-label="Contents">
      <ol>
        {entries.map(({ anchor, title, changes }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} dir="auto">
              {title}
            </a>
            {changes && changes.length > 0 && <span className="warning"> changed since</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Page({ report }: { report: Report }) {
  const { dossier, entries, sources } = report
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{dossier.name}</title>
        <style>{colours() + layout}</style>
      </head>
      <body>
        <header>
          <h1 dir="auto">{dossier.name}</h1>
          <p className="muted">{headWords(report)}</p>
        </header>
        <main>
          <ReportNote text={dossier.introduction} anchor="introduction" level="h2" />
          {entries.length > 1 && <Contents entries={entries} />}
          {entries.map((entry, index) => (
            <ReportEntry key={entry.anchor} reported={entry} place={index + 1} />
          ))}
          <ReportSources sources={sources} />
        </main>
        <footer>
          <p className="muted">{caution}</p>
        </footer>
      </body>
    </html>
  )
}

/** A dossier as one HTML file that needs no other. */
export function reportPage(report: Report): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page report={report} />)}\n`
}
