import { calendar } from '../../wording/format-date.ts'
import { dayNumber } from './time-axis.ts'

interface Tick {
  day: number
  words: string
}

type Unit = 'year' | 'month' | 'day'

const shapes: Record<Unit, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
}

const steps: readonly { unit: Unit; count: number; days: number }[] = [
  ...[1, 2, 7, 14].map((count) => ({ unit: 'day' as const, count, days: count })),
  ...[1, 3, 6].map((count) => ({ unit: 'month' as const, count, days: count * 28 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count) => ({
    unit: 'year' as const,
    count,
    days: count * 365,
  })),
]

const roomForWords = 96

/** Beyond it the calendar of JavaScript ends. */
const lastDay = 100_000_000 - 366_000

function dayOfStep(unit: Unit, number: number): number {
  if (unit === 'day') return number
  return unit === 'month' ? dayNumber(1970, number, 1) : dayNumber(number, 0, 1)
}

/** The number of the last step of a unit that begins on or before a day. */
function stepOf(unit: Unit, day: number): number {
  const date = new Date(day * 86_400_000)
  if (unit === 'day') return Math.floor(day)
  if (unit === 'year') return date.getUTCFullYear()
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()
}

/** The round dates between two days, as close to each other as their words leave room for. */
export function ticksBetween(from: number, to: number, pixelsPerDay: number, locale?: string): Tick[] {
  const step = steps.find(({ days }) => days * pixelsPerDay >= roomForWords) ?? steps.at(-1)
  if (!step || !(Math.abs(from) < lastDay && Math.abs(to) < lastDay)) return []
  const format = new Intl.DateTimeFormat(locale, { ...shapes[step.unit], calendar, timeZone: 'UTC' })
  const ticks: Tick[] = []
  const first = Math.floor(stepOf(step.unit, from) / step.count) * step.count
  for (let number = first; ; number += step.count) {
    const day = dayOfStep(step.unit, number)
    if (day > to) return ticks
    if (day >= from) ticks.push({ day, words: format.format(day * 86_400_000) })
  }
}
