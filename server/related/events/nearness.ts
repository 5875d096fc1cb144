import { reach } from '../../timeline/buckets.ts'

const day = 86_400_000
/** Events further apart than some of these tell nothing of each other by when they were. */
const scale = 30

/** Both the first and the last day of what happened, in days; undefined where no more than the year is known. */
function span(date: string | null, end: string | null): { from: number; to: number } | undefined {
  if (date === null || date.length === 4) return undefined
  const to = reach(end ?? date).to
  return { from: Date.parse(reach(date).from) / day, to: Date.parse(to) / day }
}

interface When {
  date: string | null
  dateEnd: string | null
}

/** How many days lie between two events, 0 when they overlap; null where that cannot be told. */
export function daysApart(a: When, b: When): number | null {
  const one = span(a.date, a.dateEnd)
  const other = span(b.date, b.dateEnd)
  return one && other ? Math.max(0, one.from - other.to, other.from - one.to) : null
}

/** 1 for events at the same time, falling to nothing within months. */
export function nearness(days: number | null): number {
  return days === null ? 0 : Math.exp(-days / scale)
}
