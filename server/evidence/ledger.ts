import type { Evidence, EvidenceFlag } from '#model/api/evidence.ts'

/** Sources of which the same is known. */
interface Cited {
  /** What tells that they are not independent of others: their publishers and their host, by number; at least one. */
  marks: readonly number[]
  /** The best that any of them has. */
  tier: number
}

/** More than any tier. */
export const unrated = 255

/** The best tier of each group that shares a publisher or a host, directly or by way of others. */
function independent(cited: readonly Cited[]): number[] {
  const leaderOf = new Map<number, number>()
  const leader = (mark: number): number => {
    const next = leaderOf.get(mark) ?? mark
    return next === mark ? mark : leader(next)
  }
  const groupOf = ([first = 0]: readonly number[]) => leader(first)
  for (const { marks } of cited) for (const mark of marks) leaderOf.set(groupOf(marks), leader(mark))
  const best = new Map<number, number>()
  for (const { marks, tier } of cited) {
    const group = groupOf(marks)
    best.set(group, Math.min(best.get(group) ?? unrated, tier))
  }
  return [...best.values()]
}

function flagsOf(sources: number, publishers: number, tiers: readonly number[]): EvidenceFlag[] {
  if (sources === 0) return ['no-source']
  const flags: EvidenceFlag[] = []
  if (sources === 1) flags.push('single-source')
  else if (publishers === 1) flags.push('one-publisher')
  if (tiers.every((tier) => tier === unrated)) flags.push('unrated-only')
  return flags
}

/**
 * How many independent publishers stand behind so many sources, by tier: each once, by its best. Those that copy one
 * another's address are one source already; those that share a publisher or a host count as one publisher.
 */
export function ledgerOf(sources: number, cited: readonly Cited[]): Evidence {
  const tiers = independent(cited)
  return {
    sources,
    publishers: tiers.length,
    byTier: [...new Set(tiers)]
      .sort((a, b) => a - b)
      .map((tier) => ({
        tier: tier === unrated ? null : tier,
        publishers: tiers.filter((other) => other === tier).length,
      })),
    flags: flagsOf(sources, tiers.length, tiers),
  }
}
