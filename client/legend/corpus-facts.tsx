import type { ReactNode } from 'react'
import type { Summary } from '#model/api/summary.ts'
import { openDialog } from '../app/dialog-store.ts'
import { formatDate, formatMoment } from '../wording/format-date.ts'
import { formatCount } from '../wording/format-number.ts'

function problemsOf({ lastImport }: Summary): string | undefined {
  const { error = 0, warning = 0, info = 0 } = lastImport?.problems ?? {}
  const errors = error > 0 ? `${formatCount(error, 'error', 'errors')} (left out)` : ''
  const warnings = warning > 0 ? formatCount(warning, 'warning', 'warnings') : ''
  const infos = error + warning === 0 && info > 0 ? formatCount(info, 'note', 'notes') : ''
  return [errors, warnings, infos].filter(Boolean).join(', ') || undefined
}

/** The last part of a path: the whole is long and the same for every corpus of a reader. */
function folderName(path: string): string {
  return path.split(/[\\/]/).filter(Boolean).at(-1) ?? path
}

function Fact({ name, value, whole }: { name: string; value: ReactNode; whole?: string }) {
  return (
    <div className="fact" title={whole}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** Where what is shown comes from: the folder, its extent in time, its last import. */
export function CorpusFacts({ summary }: { summary: Summary }) {
  const { dates, lastImport } = summary
  const problems = problemsOf(summary)
  if (!dates && !lastImport) return null
  return (
    <section className="panel-section">
      <h2 className="section-title">Corpus</h2>
      <dl className="facts">
        {dates && (
          <Fact
            name="Events"
            value={
              dates.from === dates.to
                ? formatDate(dates.from)
                : `${formatDate(dates.from)} to ${formatDate(dates.to)}`
            }
          />
        )}
        {lastImport && <Fact name="Folder" value={folderName(lastImport.folder)} whole={lastImport.folder} />}
        {lastImport && <Fact name="Imported" value={formatMoment(lastImport.finishedAt)} />}
        {problems && (
          <Fact
            name="Import found"
            value={
              <button type="button" className="link-button" onClick={() => openDialog('import problems')}>
                {problems}
              </button>
            }
            whole="Each with its file and line"
          />
        )}
      </dl>
    </section>
  )
}
