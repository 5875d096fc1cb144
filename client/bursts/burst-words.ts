import type { Burst, Bursts } from '#model/api/bursts.ts'
import { formatDate } from '../wording/format-date.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'

/** "March 2018 – May 2019", "March 2018" */
export function spanWords({ from, to }: Pick<Burst, 'from' | 'to'>): string {
  return from === to ? formatDate(from) : formatDate(from, to)
}

/** What was left out of the count, where anything was. */
export function leftOutWords({ unit, events: { coarse, undated } }: Bursts): string {
  const reasons = [
    coarse > 0 &&
      `${formatCount(coarse, 'event', 'events')} whose date is not known to the ${unit} ${coarse === 1 ? 'is' : 'are'} not counted.`,
    undated > 0 && `${formatNumber(undated)} without a date, neither.`,
  ]
  return reasons.filter(Boolean).join(' ')
}
