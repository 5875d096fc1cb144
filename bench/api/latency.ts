import type { Latency } from './record.ts'

/** Throws on an empty list. */
export function latencyOf(milliseconds: readonly number[]): Latency {
  const ordered = milliseconds.toSorted((a, b) => a - b)
  const at = (share: number) => {
    const value = ordered[Math.ceil(share * ordered.length) - 1]
    if (value === undefined) throw new RangeError('there is no latency of nothing')
    return value
  }
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
