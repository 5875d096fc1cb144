/** Files write dates of this calendar; that of a locale may be another, with other years. */
export const calendar = 'gregory'

const moment = new Intl.DateTimeFormat(undefined, { calendar, dateStyle: 'medium', timeStyle: 'short' })

type Precision = 'year' | 'month' | 'day'

const plain = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/

const shapes: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
}

interface Day {
  at: Date
  precision: Precision
}

function read(text: string): Day | undefined {
  const [, year, month, day] = plain.exec(text) ?? []
  if (!year) return undefined
  const at = new Date(0)
  at.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  return { at, precision: day ? 'day' : month ? 'month' : 'year' }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Kept once made: to make one takes far longer than to use it, and a list of events uses hundreds. */
function formatter(precision: Precision, locale: string | undefined): Intl.DateTimeFormat {
  const key = `${precision} ${locale}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...shapes[precision], calendar, timeZone: 'UTC' })
  formatters.set(key, made)
  return made
}

/**
 * A date as the reader's locale writes it, at the precision the text has: `1985`, `1985-08`,
 * `1985-08-20`; with an end, the range. Text that is no such date comes back as it is.
 */
export function formatDate(date: string, end?: string, locale?: string): string {
  const from = read(date)
  if (!from) return date
  const until = end === undefined ? undefined : read(end)
  const start = formatter(from.precision, locale)
  if (!until) return start.format(from.at)
  if (until.precision === from.precision) return start.formatRange(from.at, until.at)
  return `${start.format(from.at)} – ${formatter(until.precision, locale).format(until.at)}`
}

/** The day of a point in time by the reader's clock: `2026-03-04`. */
export function dayByClock(instant: string): string {
  const at = new Date(instant)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** A point in time as the reader's locale and clock write it. */
export function formatMoment(instant: string): string {
  return moment.format(new Date(instant))
}
