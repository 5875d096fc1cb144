import { ExternalLink } from '../../details/external-link.tsx'
import type { NumberedSource } from './report.ts'
import { asOf, sourceDate, tierWords } from './report-words.ts'

function Backlinks({ number, places }: Pick<NumberedSource, 'number' | 'places'>) {
  return places.map((place, index) => (
    <span key={place}>
      {' '}
      <a
        href={`#${place}`}
        role="doc-backlink"
        aria-label={`Back to where source ${number} is cited, ${index + 1} of ${places.length}`}
      >
        ↩{places.length > 1 && index + 1}
      </a>
    </span>
  ))
}

/** An address in full, so that it can be read on paper. */
function Address({ words, url }: { words: string; url: string | null }) {
  if (url === null) return null
  return (
    <>
      {' '}
      {words}
      <ExternalLink url={url}>{url}</ExternalLink>.
    </>
  )
}

function SourceItem({ source }: { source: NumberedSource }) {
  const { number, citation, basis, places } = source
  const date = sourceDate(source)
  return (
    <li id={`source-${number}`}>
      <cite dir="auto">{citation.title}</cite>.{' '}
      {citation.publisher && (
        <>
          <bdi>{citation.publisher}</bdi>.{' '}
        </>
      )}
      {date && `${date}. `}
      <span className={citation.tier === null ? 'warning' : undefined}>{tierWords(source)}.</span>
      <Address words="" url={citation.url} />
      <Address words="Archived copy: " url={citation.archiveUrl} />
      <span className="muted"> {asOf(basis)}.</span>
      <Backlinks number={number} places={places} />
    </li>
  )
}

/** The sources by number, each with the links back to where it is cited. */
export function ReportSources({ sources }: { sources: readonly NumberedSource[] }) {
  if (sources.length === 0) return null
  return (
    <section id="sources" role="doc-endnotes" aria-labelledby="sources-title">
      <h2 id="sources-title">Sources</h2>
      <ol>
        {sources.map((source) => (
          <SourceItem key={source.number} source={source} />
        ))}
      </ol>
    </section>
  )
}
