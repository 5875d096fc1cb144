import type { Timeline } from '#model/api/timeline.ts'
import { type DatePrecision, dateLengths } from '#model/dates.ts'

export interface Dated {
  date: string
  precision: DatePrecision
  events: number
}

type Bucket = Timeline['buckets'][number]

const mostUnits = 120
const finestFirst: readonly DatePrecision[] = ['day', 'month', 'year']

function lastDay(year: number, month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

/** The first and last day of what a date at its own precision names. */
export function reach(date: string): { from: string; to: string } {
  const [year, month = undefined, day = undefined] = date.split('-')
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (day === undefined) return { from: `${date}-01`, to: `${date}-${lastDay(Number(year), Number(month))}` }
  return { from: date, to: date }
}

function unitsBetween(first: string, last: string, unit: DatePrecision): number {
  const from = new Date(reach(first).from)
  const to = new Date(reach(last).to)
  if (unit === 'day') return (to.getTime() - from.getTime()) / 86_400_000 + 1
  const years = to.getUTCFullYear() - from.getUTCFullYear()
  return unit === 'year' ? years + 1 : years * 12 + to.getUTCMonth() - from.getUTCMonth() + 1
}

/** The finest unit in which these dates, which are in order, span at most 120; else the year. */
export function unitFor(dates: readonly Dated[]): DatePrecision {
  const first = dates.at(0)?.date
  const last = dates.at(-1)?.date
  if (first === undefined || last === undefined) return 'year'
  return finestFirst.find((unit) => unitsBetween(first, last, unit) <= mostUnits) ?? 'year'
}

/** Events by unit; those whose date is known less well in a coarser bucket of their own. */
export function bucketsOf(dates: readonly Dated[], unit: DatePrecision): Bucket[] {
  const buckets = new Map<string, Bucket>()
  for (const { date, precision, events } of dates) {
    const coarser = dateLengths[precision] < dateLengths[unit] ? precision : unit
    const name = date.slice(0, dateLengths[coarser])
    const known = buckets.get(name)
    if (known) known.count += events
    else buckets.set(name, { ...reach(name), precision: coarser, count: events })
  }
  return [...buckets.values()].sort((a, b) => {
    if (a.from !== b.from) return a.from < b.from ? -1 : 1
    return a.to > b.to ? -1 : 1
  })
}
