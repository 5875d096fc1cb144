import type { Filters } from '../filters/filters.ts'
import { changeFilters } from '../filters/set-filters.ts'
import { useView } from '../view/view-store.ts'
import { clampTo, dateAt, type TimeAxis } from './time-axis.ts'

/** A span of the axis, in its units, both ends with it. */
export interface TimeSpan {
  first: number
  last: number
}

export function spanOf({ from, to, knownOn }: Filters, axis: TimeAxis): TimeSpan {
  if (knownOn) return { first: axis.first, last: clampTo(axis, knownOn.date, 'last') }
  const first = clampTo(axis, from, 'first')
  return { first, last: Math.max(first, clampTo(axis, to, 'last')) }
}

/**
 * Sets the range of dates, or as known on which. An end at the end of the axis is open; one that is not moved stays as
 * it was written, to the day.
 */
export function setSpan({ first, last }: TimeSpan, axis: TimeAxis, gesture: string) {
  const { filters } = useView.getState()
  const { knownOn, from, to } = filters
  const before = spanOf(filters, axis)
  if (knownOn) {
    changeFilters({ knownOn: { ...knownOn, date: dateAt(last, axis.unit) } }, gesture)
    return
  }
  changeFilters(
    {
      from: first === before.first ? from : first <= axis.first ? null : dateAt(first, axis.unit),
      to: last === before.last ? to : last >= axis.last ? null : dateAt(last, axis.unit),
    },
    gesture,
  )
}

/** Moves the end of what is shown to a unit of the axis, also to its last. */
export function playTo(last: number, axis: TimeAxis) {
  const { knownOn } = useView.getState().filters
  const date = dateAt(last, axis.unit)
  changeFilters(knownOn ? { knownOn: { ...knownOn, date } } : { to: date }, 'play')
}
