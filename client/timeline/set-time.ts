import type { Filters } from '../filters/filters.ts'
import { changeFilters } from '../filters/set-filters.ts'
import { useView } from '../view/view-store.ts'
import { clampTo, dateAt, type TimelineScale } from './timeline-scale.ts'

/** A span of the scale, in its units, both ends with it. */
export interface TimeSpan {
  first: number
  last: number
}

export function spanOf({ from, to, knownOn }: Filters, scale: TimelineScale): TimeSpan {
  if (knownOn) return { first: scale.first, last: clampTo(scale, knownOn.date, 'last') }
  const first = clampTo(scale, from, 'first')
  return { first, last: Math.max(first, clampTo(scale, to, 'last')) }
}

/**
 * Sets the range of dates, or as known on which. An end at the end of the scale is open; one that is not moved stays as
 * it was written, to the day.
 */
export function setSpan({ first, last }: TimeSpan, scale: TimelineScale, gesture: string) {
  const { filters } = useView.getState()
  const { knownOn, from, to } = filters
  const before = spanOf(filters, scale)
  if (knownOn) {
    changeFilters({ knownOn: { ...knownOn, date: dateAt(last, scale.unit) } }, gesture)
    return
  }
  changeFilters(
    {
      from: first === before.first ? from : first <= scale.first ? null : dateAt(first, scale.unit),
      to: last === before.last ? to : last >= scale.last ? null : dateAt(last, scale.unit),
    },
    gesture,
  )
}

/** Moves the end of what is shown to a unit of the scale, also to its last. */
export function playTo(last: number, scale: TimelineScale) {
  const { knownOn } = useView.getState().filters
  const date = dateAt(last, scale.unit)
  changeFilters(knownOn ? { knownOn: { ...knownOn, date } } : { to: date }, 'play')
}
