const plain = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The first day of a date as precise as it is written, or undefined for what is no date. */
export function firstDay(date: string): string | undefined {
  const [, year, month, day] = plain.exec(date) ?? []
  return year === undefined ? undefined : `${year}-${month ?? '01'}-${day ?? '01'}`
}

/** The last day of a date as precise as it is written, or undefined for what is no date. */
export function lastDay(date: string): string | undefined {
  const [, year, month, day] = plain.exec(date) ?? []
  if (year === undefined || day !== undefined) return year === undefined ? undefined : date
  if (month === undefined) return `${year}-12-31`
  const last = new Date(0)
  last.setUTCFullYear(Number(year), Number(month), 0)
  return `${year}-${month}-${last.getUTCDate()}`
}

/** The days from the first to the last that something took, as far as its date tells. */
export interface DayExtent {
  from: string
  to: string
}

export function dayExtent(date: string, end: string = date): DayExtent | undefined {
  const from = firstDay(date)
  const to = lastDay(end) ?? lastDay(date)
  return from === undefined || to === undefined ? undefined : { from, to }
}
