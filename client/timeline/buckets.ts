import { type TimelineScale, unitsOf } from './timeline-scale.ts'

export interface Dated {
  date: string
  isInView: boolean
}

/** How many events are of one unit of the scale; or of several, where their dates are known no better. */
export interface Bucket {
  first: number
  last: number
  events: number
  inView: number
}

/** The buckets that have events, the widest first. */
export function bucketsOf(events: readonly Dated[], { unit }: TimelineScale): Bucket[] {
  const buckets = new Map<string, Bucket>()
  for (const { date, isInView } of events) {
    const units = unitsOf(date, unit)
    if (!units) continue
    const key = `${units.first} ${units.last}`
    const bucket = buckets.get(key) ?? { ...units, events: 0, inView: 0 }
    bucket.events += 1
    if (isInView) bucket.inView += 1
    buckets.set(key, bucket)
  }
  const width = ({ first, last }: Bucket) => last - first
  return [...buckets.values()].sort((one, other) => width(other) - width(one) || one.first - other.first)
}
