import { daysBetween, daysOf, isCoarse, type When } from '../../timeline/days.ts'

/** Events further apart than some of these tell nothing of each other by when they were. */
const scale = 30

/** How many days lie between two events, 0 when they overlap; null where that cannot be told. */
export function daysApart(a: When, b: When): number | null {
  const [one, other] = [a, b].map((when) => (isCoarse(when) ? undefined : daysOf(when)))
  return one && other ? Math.abs(daysBetween(one, other)) : null
}

/** 1 for events at the same time, falling to nothing within months. */
export function nearness(days: number | null): number {
  return days === null ? 0 : Math.exp(-days / scale)
}
