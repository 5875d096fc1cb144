import { z } from 'zod'

/** How exact a date is. A date is written at its precision: `1985`, `1985-08`, `1985-08-20`. */
export const DatePrecision = z.enum(['year', 'month', 'day'])
export type DatePrecision = z.infer<typeof DatePrecision>

/** How many characters a date of this precision has. */
export const dateLengths: Record<DatePrecision, number> = { year: 4, month: 7, day: 10 }

const error = 'is not YYYY, YYYY-MM or YYYY-MM-DD'

/** No month has more days than it can have; of 29 February the calendar decides. */
const plain = /^\d{4}(-((0[1-9]|1[0-2])(-(0[1-9]|[12]\d))?|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31))?$/

export const PlainDate = z
  .string()
  .regex(plain, { error, abort: true })
  .refine((text) => parseSingle(text) !== undefined, { error })

export interface EventDate {
  date: string
  precision: DatePrecision
  /** The last day, month or year of a range. */
  end?: string
}

const single = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const clock = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/
const range = /^(.+?)\s*(?:\/|\bto\b|–|—|\.\.)\s*(.+)$/

/** Longer than two timestamps with words between them: no date, whatever it begins with. */
const longest = 80

function isOnCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function parseSingle(text: string): { date: string; precision: DatePrecision } | undefined {
  const date = clock.exec(text)?.[1] ?? text
  const parts = single.exec(date)
  if (!parts) return undefined
  const [, year, month, day] = parts
  if (!isOnCalendar(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined
  return { date, precision: day ? 'day' : month ? 'month' : 'year' }
}

/**
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, a timestamp, or a range of two of them (`A/B`, `A to B`).
 * The precision of a range is that of its beginning. Undefined when the text is not such a date or
 * not on the calendar; nothing is rounded or guessed.
 */
export function parseEventDate(text: string): EventDate | undefined {
  const trimmed = text.trim()
  if (trimmed.length > longest) return undefined
  const whole = parseSingle(trimmed)
  if (whole) return whole
  const ends = range.exec(trimmed)
  const from = ends?.[1] && parseSingle(ends[1])
  const to = ends?.[2] && parseSingle(ends[2])
  if (!from || !to || `${to.date}~` < from.date) return undefined
  return { ...from, end: to.date }
}
