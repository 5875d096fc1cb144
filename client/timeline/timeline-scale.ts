import { type DatePrecision, dateLengths } from '#model/dates.ts'
import { firstDay, lastDay } from '../filters/day-extent.ts'

/** Time from a first to a last year, month or day, each as wide as any other, and each with a number. */
export interface TimelineScale {
  unit: DatePrecision
  first: number
  last: number
  /** Where the dates begin: before the scale, where it leaves out a few that lie far from all others. */
  earliest: number
}

const mostUnits = 120
/** Of dates that lie far before all others, this share is few. */
const few = 0.01
const finestFirst: readonly DatePrecision[] = ['day', 'month', 'year']
const dayLength = 86_400_000

function numberOfDay(day: string, unit: DatePrecision): number {
  if (unit === 'day') return Date.parse(day) / dayLength
  const year = Number(day.slice(0, 4))
  return unit === 'year' ? year : year * 12 + Number(day.slice(5, 7)) - 1
}

/** The numbers of the first and the last unit that a date, as precise as it is written, reaches over. */
export function unitsOf(date: string, unit: DatePrecision): { first: number; last: number } | undefined {
  const from = firstDay(date)
  const to = lastDay(date)
  if (from === undefined || to === undefined) return undefined
  return { first: numberOfDay(from, unit), last: numberOfDay(to, unit) }
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0')
}

/** The date that a unit of the scale is. */
export function dateAt(index: number, unit: DatePrecision): string {
  if (unit === 'day') return new Date(index * dayLength).toISOString().slice(0, dateLengths.day)
  if (unit === 'year') return fourDigits(index)
  return `${fourDigits(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The day where all but a few of these begin, if these few would take most of a scale; else the first. */
function denseStart(days: readonly string[], to: string): string | undefined {
  const [first] = days
  const dense = days[Math.floor(days.length * few)]
  if (first === undefined || dense === undefined) return undefined
  const year = (day: string) => numberOfDay(day, 'year')
  return (year(to) - year(dense)) * 2 < year(to) - year(first) ? dense : first
}

/**
 * The scale of the finest unit in which these dates span at most 120, else of years. It begins where all but a few
 * do, unless it is to reach over all of them.
 */
export function scaleOf(dates: readonly string[], isWhole = false): TimelineScale | undefined {
  const days = dates.flatMap((date) => firstDay(date) ?? []).sort()
  const ends = dates.flatMap((date) => lastDay(date) ?? []).sort()
  const [earliest] = days
  const to = ends.at(-1)
  const from = isWhole || to === undefined ? earliest : denseStart(days, to)
  if (earliest === undefined || from === undefined || to === undefined) return undefined
  const scales = finestFirst.map((unit) => ({
    unit,
    first: numberOfDay(from, unit),
    last: numberOfDay(to, unit),
    earliest: numberOfDay(earliest, unit),
  }))
  return scales.find(({ first, last }) => last - first < mostUnits) ?? scales.at(-1)
}

export function isBefore({ unit, first }: TimelineScale, date: string): boolean {
  const units = unitsOf(date, unit)
  return units !== undefined && units.last < first
}

/** The unit of the scale that a date begins in, or ends in, no farther than the scale goes. */
export function clampTo(
  { unit, first, last }: TimelineScale,
  date: string | null,
  end: 'first' | 'last',
): number {
  const units = date === null ? undefined : unitsOf(date, unit)
  if (!units) return end === 'first' ? first : last
  return Math.min(last, Math.max(first, units[end]))
}

/** Where a scale bears a date, at most this many: years where there are enough of them. */
export function ticksOf(
  { unit, first, last }: TimelineScale,
  most: number,
): { index: number; date: string }[] {
  const steps = {
    year: [1, 2, 5, 10, 20, 50, 100, 200, 500],
    month: [1, 3, 6, 12, 24, 60],
    day: [1, 7, 14, 28],
  }
  const step = steps[unit].find((size) => (last - first) / size < most) ?? Math.ceil((last - first) / most)
  const start = Math.ceil(first / step) * step
  const count = Math.max(0, Math.floor((last - start) / step) + 1)
  return Array.from({ length: count }, (_, nth) => {
    const index = start + nth * step
    const date = dateAt(index, unit)
    return { index, date: unit === 'month' && step % 12 === 0 ? date.slice(0, dateLengths.year) : date }
  })
}
