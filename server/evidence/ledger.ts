import type { Evidence, EvidenceFlag } from '#model/api/evidence.ts'

/** A source as it is cited, with all that may tell that it is not independent of another. */
export interface CitedSource {
  source: string
  /** Its publishers, and the host of its address. */
  marks: readonly string[]
  tier: number | null
}

/** Groups of sources that share a publisher or a host, directly or by way of others. */
function independent(citations: readonly CitedSource[]): CitedSource[][] {
  const leaderOf = new Map<string, string>()
  const leader = (mark: string): string => {
    const next = leaderOf.get(mark) ?? mark
    return next === mark ? mark : leader(next)
  }
  for (const { source, marks } of citations)
    for (const mark of marks) leaderOf.set(leader(source), leader(mark))
  const groups = new Map<string, CitedSource[]>()
  for (const cited of citations) {
    const group = groups.get(leader(cited.source))
    if (group) group.push(cited)
    else groups.set(leader(cited.source), [cited])
  }
  return [...groups.values()]
}

const unrated = Number.POSITIVE_INFINITY

function bestTier(sources: readonly CitedSource[]): number {
  return Math.min(...sources.map(({ tier }) => tier ?? unrated))
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
  const groups = independent(citations)
  const tiers = groups.map(bestTier)
  const sources = new Set(citations.map(({ source }) => source)).size
  return {
    sources,
    publishers: groups.length,
    byTier: [...new Set(tiers)]
      .sort((a, b) => (a === b ? 0 : a - b))
      .map((tier) => ({
        tier: tier === unrated ? null : tier,
        publishers: tiers.filter((other) => other === tier).length,
      })),
    flags: flagsOf(sources, groups.length, tiers),
  }
}
