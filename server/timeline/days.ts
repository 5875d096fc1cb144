import { dateLengths } from '#model/dates.ts'
import type { NodeFacts } from '../graph-in-memory/graph-in-memory.ts'
import { reach } from './buckets.ts'

/** Days from the first to the last, both with it. */
export interface Days {
  from: string
  to: string
}

export type When = Pick<NodeFacts, 'date' | 'dateEnd'>

const dayLength = 86_400_000
/** Beyond them a day is not written by four digits for the year. */
const [firstOfAll, lastOfAll] = [Date.parse('0000-01-01'), Date.parse('9999-12-31')]

function moved(day: string, by: number): string {
  const time = Math.min(Math.max(Date.parse(day) + by * dayLength, firstOfAll), lastOfAll)
  return new Date(time).toISOString().slice(0, 10)
}

function isYear(date: string | null): boolean {
  return date?.length === dateLengths.year
}

/** What began or ended on any day of a year, for no more is known, is on none. */
export function isCoarse({ date, dateEnd }: When): boolean {
  return isYear(date) || isYear(dateEnd)
}

/** Whether it could have begun or ended on any day of a month. */
export function isByMonth({ date, dateEnd }: When): boolean {
  return date?.length === dateLengths.month || dateEnd?.length === dateLengths.month
}

/** The days on which an event was, as far as its date tells. */
export function daysOf({ date, dateEnd }: When): Days | undefined {
  if (date === null) return undefined
  return { from: reach(date).from, to: reach(dateEnd ?? date).to }
}

/**
 * Those on which it was in any case. In a year it may have begun on the last day and ended on the first; when it
 * began or ended is among them where more than that is known.
 */
export function sureDays({ date, dateEnd }: When): Days | undefined {
  if (date === null) return undefined
  const end = dateEnd ?? date
  const [first, last] = [reach(date), reach(end)]
  if (isYear(date) && isYear(end)) return first.to < last.from ? { from: first.to, to: last.from } : undefined
  if (isYear(date)) return first.to < last.from ? { from: first.to, to: last.to } : last
  if (isYear(end)) return first.to < last.from ? { from: first.from, to: last.from } : first
  return { from: first.from, to: last.to }
}

/** These days with so many before and after. */
export function widened({ from, to }: Days, by: number): Days {
  return { from: moved(from, -by), to: moved(to, by) }
}

/** Whether it was on one of these days, as far as its date tells: of every event, without working out all of its days. */
export function isWithin({ date, dateEnd }: When, { from, to }: Days): boolean {
  if (date === null || date > to) return false
  const end = dateEnd ?? date
  return end >= from || from.startsWith(end)
}

function overlap(one: Days, other: Days): boolean {
  return one.from <= other.to && other.from <= one.to
}

/** How many days lie from the one to the other: below 0 when the other was before, 0 when they overlap. */
function daysBetween(one: Days, other: Days): number {
  if (overlap(one, other)) return 0
  const [from, to] = one.to < other.from ? [one.to, other.from] : [one.from, other.to]
  return (Date.parse(to) - Date.parse(from)) / dayLength
}

/** From these days to an event; undefined where that depends on an end of which no more than the year is known. */
export function daysTo(days: Days, when: When): number | undefined {
  const [possible, sure] = [daysOf(when), sureDays(when)]
  if (!possible || !sure) return undefined
  const apart = daysBetween(days, possible)
  return apart === daysBetween(days, sure) ? apart : undefined
}
