import { Fold } from '../details/fold.tsx'
import { Source } from '../details/source-list.tsx'
import { EvidenceLine } from '../evidence/evidence-line.tsx'
import { formatCount } from '../wording/format-number.ts'
import type { Entry, ToldEvent } from './dossier.ts'
import { eventsBehindWords, noEventsWords, standingWords, unsummedWords, untoldWords } from './entry-words.ts'
import { openNodeAlone } from './open-entry.ts'

const firstEvents = 10

function Event({ event }: { event: ToldEvent }) {
  return (
    <li className="entry-event">
      <button type="button" className="link-button" onClick={() => void openNodeAlone(event.id)}>
        {event.label}
      </button>
      {standingWords(event) && <span className="neighbour-about">{standingWords(event)}</span>}
      {event.citations.length === 0 && <p className="warning">Nothing cited for it.</p>}
      <ul className="plain-list">
        {event.citations.map((citation) => (
          <Source key={citation.source + citation.title} citation={citation} />
        ))}
      </ul>
      {event.evidence && event.citations.length > 0 && <EvidenceLine evidence={event.evidence} />}
    </li>
  )
}

function sourcesOf(told: readonly ToldEvent[]): number {
  return new Set(told.flatMap(({ citations }) => citations.map(({ source }) => source))).size
}

/** The events behind an entry with their sources, as they were when it was collected. */
export function EntryEvidence(entry: Pick<Entry, 'subject' | 'basis'>) {
  const { subject, basis } = entry
  const { events, told, evidence } = basis
  if (events.length === 0) return <p className="muted">{noEventsWords(subject)}</p>
  const sources = formatCount(sourcesOf(told), 'source', 'sources')
  return (
    <details className="entry-evidence">
      <summary>
        Evidence: {eventsBehindWords(entry)}
        {untoldWords(entry) ? ', with ' : ', '}
        {sources}
      </summary>
      {evidence && <EvidenceLine evidence={evidence} />}
      {unsummedWords(entry) && <p className="muted">{unsummedWords(entry)}</p>}
      <Fold first={firstEvents} items={told} show={(event) => <Event key={event.id} event={event} />} />
    </details>
  )
}
