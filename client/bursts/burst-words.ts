import type { Bursts } from '#model/api/bursts.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'

export function noBurstWords({ events: { counted } }: Bursts): string {
  if (counted === 0) return 'None: no event has a date that could be counted.'
  return `None in ${formatCount(counted, 'dated event', 'dated events')}: at no time in so many more than usual that it stands out.`
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
