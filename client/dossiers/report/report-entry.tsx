import { EvidenceLine } from '../../evidence/evidence-line.tsx'
import type { Entry } from '../dossier.ts'
import { noEventsWords, standingWords } from '../entry-words.ts'
import type { Reference, ReportedEntry } from './report.ts'
import { ReportNote } from './report-note.tsx'
import { ReportView } from './report-view.tsx'
import { asOf, cautionOf, incompleteWords, pathSteps, uncompared } from './report-words.ts'

function References({ references }: { references: readonly Reference[] }) {
  return references.map(({ number, place }) => (
    <sup key={place}>
      <a id={place} href={`#source-${number}`} role="doc-noteref" aria-label={`Source ${number}`}>
        [{number}]
      </a>
    </sup>
  ))
}

function Evidence({ events, entry }: Pick<ReportedEntry, 'events' | 'entry'>) {
  if (events.length === 0) return <p>{noEventsWords(entry.subject)}</p>
  return (
    <ul className="events">
      {events.map(({ event, references }) => (
        <li key={event.id}>
          <span dir="auto">{event.label}</span>
          {standingWords(event) && `, ${standingWords(event)}`}
          {references.length === 0 ? (
            <span className="warning"> (nothing cited for it)</span>
          ) : (
            <>
              {' '}
              <References references={references} />
            </>
          )}
          {event.evidence && references.length > 0 && <EvidenceLine evidence={event.evidence} />}
        </li>
      ))}
    </ul>
  )
}

function PathSteps({ entry: { subject, basis } }: { entry: Entry }) {
  if (subject.kind !== 'path') return null
  return (
    <ol className="path">
      {pathSteps(subject, basis).map(({ id, label, standing, onwards }) => (
        <li key={id}>
          <span dir="auto">{label}</span>
          {standing && `, ${standing}`}
          {onwards.map((words) => (
            <p key={words} className="muted" dir="auto">
              {words}
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}

function Reasons({ entry: { subject } }: { entry: Entry }) {
  if (subject.kind !== 'suggestion' || subject.reasons.length === 0) return null
  return (
    <>
      <p>Suggested because the two</p>
      <ul>
        {subject.reasons.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  )
}

function Changed({ changes }: Pick<ReportedEntry, 'changes'>) {
  if (!changes || changes.length === 0) return null
  return (
    <aside className="changed">
      <p className="warning">Changed in the corpus since it was collected:</p>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </aside>
  )
}

/** One entry of a dossier: its note, what it is of, and the events behind it with the numbers of their sources. */
export function ReportEntry({ reported, place }: { reported: ReportedEntry; place: number }) {
  const { anchor, title, kind, entry, events, changes } = reported
  const { subject, basis } = entry
  const caution = cautionOf(subject)
  return (
    <section id={anchor} aria-labelledby={`${anchor}-title`}>
      <h2 id={`${anchor}-title`}>
        {place}. <span dir="auto">{title}</span>
      </h2>
      <p className="muted">{kind}</p>
      <Changed changes={changes} />
      {uncompared(changes) && <p className="muted">{uncompared(changes)}</p>}
      {caution && <p className="warning">{caution}</p>}
      <ReportNote text={entry.note} anchor={anchor} level="h3" />
      <PathSteps entry={entry} />
      <Reasons entry={entry} />
      {subject.kind === 'view' && <ReportView subject={subject} basis={basis} anchor={anchor} />}
      <h3>Evidence</h3>
      {basis.evidence && <EvidenceLine evidence={basis.evidence} />}
      {incompleteWords(entry) && <p className="muted">{incompleteWords(entry)}</p>}
      <Evidence events={events} entry={entry} />
      <p className="muted">{asOf(basis)}.</p>
    </section>
  )
}
