import type { TimeAxis } from '../../view/view.ts'
import type { Point } from '../layout/layout-graph.ts'

const millisecondsPerDay = 86_400_000
const plainDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/

/** Days since 1970 of a day of the proleptic Gregorian calendar; the month counts from 0 and may overflow. */
export function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / millisecondsPerDay
}

/** Days since 1970: of a year or a month, its middle. Undefined for what is no date. */
export function dayOf(date: string | undefined): number | undefined {
  const [, year, month, day] = plainDate.exec(date ?? '') ?? []
  if (year === undefined) return undefined
  const [y, m] = [Number(year), Number(month ?? 1) - 1]
  if (day !== undefined) return dayNumber(y, m, Number(day))
  const end = month === undefined ? dayNumber(y + 1, 0, 1) : dayNumber(y, m + 1, 1)
  return Math.floor((dayNumber(y, m, 1) + end) / 2)
}

export function xOf({ origin, pixelsPerDay }: TimeAxis, day: number): number {
  return (day - origin) * pixelsPerDay
}

export function dayAt({ origin, pixelsPerDay }: TimeAxis, x: number): number {
  return origin + x / pixelsPerDay
}

const leastWidth = 900
const widthForEach = 34

/** An axis on which these days lie about as far from each other, on the average, as nodes need. */
export function axisFor(days: readonly number[]): TimeAxis {
  const first = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY)
  const last = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY)
  if (days.length === 0) return { origin: 0, pixelsPerDay: 1 }
  const width = Math.max(leastWidth, widthForEach * Math.sqrt(days.length) * 6)
  return { origin: first, pixelsPerDay: width / Math.max(last - first, 30) }
}

/** Whether a node lies where the axis says that its day is. */
export function liesOnItsDay(axis: TimeAxis, day: number, { x }: Point): boolean {
  return Math.abs(xOf(axis, day) - x) < 1
}
