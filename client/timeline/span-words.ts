import { firstDay, lastDay } from '../filters/day-extent.ts'
import type { Filters } from '../filters/filters.ts'
import { formatDate } from '../wording/format-date.ts'
import { dateAt, type TimelineScale } from './timeline-scale.ts'

type Time = Pick<Filters, 'from' | 'to' | 'knownOn'>

/** Of what time events are in view: the dates of the filter as they are written, else those the events reach over. */
export function spanWords({ from, to, knownOn }: Time, { unit, earliest, last }: TimelineScale): string {
  if (knownOn) return `As known on ${formatDate(knownOn.date)}`
  const begin = from ?? dateAt(earliest, unit)
  const end = to ?? dateAt(last, unit)
  if (begin === end) return formatDate(begin)
  const isBeyond = (firstDay(begin) ?? '') > (lastDay(end) ?? '')
  if (isBeyond && to === null) return `From ${formatDate(begin)}`
  if (isBeyond && from === null) return `Until ${formatDate(end)}`
  return `${formatDate(begin)} to ${formatDate(end)}`
}
