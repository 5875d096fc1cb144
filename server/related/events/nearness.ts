import { daysOf, daysTo, sureDays, type When } from '../../timeline/days.ts'

/** Events further apart than some of these tell nothing of each other by when they were. */
const scale = 30

/** How many days lie between two events, 0 when they overlap; null where that cannot be told. */
export function daysApart(a: When, b: When): number | null {
  const [possible, sure] = [daysOf(a), sureDays(a)]
  if (!possible || !sure) return null
  const apart = daysTo(possible, b)
  return apart !== undefined && apart === daysTo(sure, b) ? Math.abs(apart) : null
}

/** 1 for events at the same time, falling to nothing within months. */
export function nearness(days: number | null): number {
  return days === null ? 0 : Math.exp(-days / scale)
}
