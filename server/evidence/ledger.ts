import type { Evidence, EvidenceFlag } from '#model/api/evidence.ts'

/** A source as it is cited, with all that may tell that it is not independent of another. */
export interface CitedSource {
  source: number
  /** Its publishers, and the host of its address; no number is that of a source too. */
  marks: readonly number[]
  tier: number | null
}

const unrated = Number.POSITIVE_INFINITY

/** The best tier of each group of sources that share a publisher or a host, directly or by way of others. */
function independent(citations: readonly CitedSource[]): number[] {
  const leaderOf = new Map<number, number>()
  const leader = (mark: number): number => {
    const next = leaderOf.get(mark) ?? mark
    return next === mark ? mark : leader(next)
  }
  for (const { source, marks } of citations)
    for (const mark of marks) leaderOf.set(leader(source), leader(mark))
  const best = new Map<number, number>()
  for (const { source, tier } of citations) {
    const group = leader(source)
    best.set(group, Math.min(best.get(group) ?? unrated, tier ?? unrated))
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
 * How many independent publishers stand behind citations, by tier: each once, by its best. Those that copy one
 * another's address are one source already; those that share a publisher or a host count as one publisher.
 */
export function ledgerOf(citations: readonly CitedSource[]): Evidence {
  const tiers = independent(citations)
  const sources = new Set(citations.map(({ source }) => source)).size
  return {
    sources,
    publishers: tiers.length,
    byTier: [...new Set(tiers)]
      .sort((a, b) => (a === b ? 0 : a - b))
      .map((tier) => ({
        tier: tier === unrated ? null : tier,
        publishers: tiers.filter((other) => other === tier).length,
      })),
    flags: flagsOf(sources, tiers.length, tiers),
  }
}
