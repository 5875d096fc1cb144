import { useId, useState } from 'react'
import type { Meanwhile } from '#model/api/meanwhile.ts'
import { QueryNews } from '../app/query-news.tsx'
import { ChoiceField } from '../filters/choice-field.tsx'
import { formatDate } from '../wording/format-date.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { addMeanwhile } from './add-meanwhile.ts'
import { MeanwhileRow } from './meanwhile-row.tsx'
import { idsOf, type MeanwhileSubject, useMeanwhile } from './use-meanwhile.ts'

const step = 5
const most = 100

const aroundEvent = [
  { value: '1', words: 'a day before to a day after' },
  { value: '3', words: '3 days before to 3 days after' },
  { value: '15', words: '15 days before to 15 days after' },
]
const withinRange = [
  { value: '0', words: 'and no day more' },
  { value: '1', words: 'and a day more at each end' },
  { value: '3', words: 'and 3 days more at each end' },
  { value: '15', words: 'and 15 days more at each end' },
]

function extent({ window, total }: Meanwhile): string {
  if (!window) return ''
  const days = formatDate(window.from, window.to)
  return total === 0 ? `Nothing else, ${days}.` : `${formatCount(total, 'event', 'events')}, ${days}.`
}

interface FoundProps {
  subject: MeanwhileSubject
  found: Meanwhile
  more: (() => void) | undefined
}

function Found({ subject, found, more }: FoundProps) {
  const { events, total, coarse, window } = found
  const beside = idsOf(subject)
  if (!window)
    return (
      <p className="muted">
        Its date or its end is not known to the month, so nothing can be told of that time.
      </p>
    )
  return (
    <>
      <p className="muted" role="status">
        {extent(found)}
      </p>
      <ul className="plain-list">
        {events.map((event) => (
          <MeanwhileRow key={event.node.id} beside={beside} event={event} />
        ))}
      </ul>
      {events.length > 1 && (
        <p>
          <button type="button" className="link-button" onClick={() => void addMeanwhile(beside, events)}>
            Add these {formatNumber(events.length)}
          </button>
        </p>
      )}
      {total > events.length && (
        <p className="muted">
          Showing {formatNumber(events.length)} of {formatNumber(total)}.{' '}
          {more && (
            <button type="button" className="link-button" onClick={more}>
              Show {formatNumber(Math.min(step, total - events.length))} more
            </button>
          )}
        </p>
      )}
      {coarse > 0 && (
        <p className="muted">
          {formatCount(coarse, 'event', 'events')} whose beginning or end is known only to the year{' '}
          {coarse === 1 ? 'is' : 'are'} left out.
        </p>
      )}
    </>
  )
}

/** What else happened around an event among its actors and their company; or among actors in a range of dates. */
export function MeanwhileSection({ subject }: { subject: MeanwhileSubject }) {
  const heading = useId()
  const isAround = 'event' in subject
  const [days, setDays] = useState(isAround ? 3 : 0)
  const [wanted, setWanted] = useState(step)
  const query = useMeanwhile(subject, days, wanted)
  const more = wanted < most ? () => setWanted(wanted + step) : undefined
  return (
    <section className="panel-section" aria-labelledby={heading}>
      <h3 id={heading} className="section-title">
        {isAround ? 'Meanwhile, in this company' : 'What happened then, in this company'}
      </h3>
      <ChoiceField
        label={isAround ? 'From' : 'In the range'}
        value={String(days)}
        choices={isAround ? aroundEvent : withinRange}
        onChange={(value) => setDays(Number(value))}
      />
      <QueryNews query={query} waiting="Looking…" />
      {query.data && <Found subject={subject} found={query.data} more={more} />}
    </section>
  )
}
