import type { Evidence, EvidenceFlag } from '#model/api/evidence.ts'
import { formatCount } from '../wording/format-number.ts'

const flagWords: Record<EvidenceFlag, string> = {
  'no-source': 'no source',
  'single-source': 'single source',
  'one-publisher': 'all from one publisher',
  'unrated-only': 'unrated only',
}

export function warningsOf({ flags }: Pick<Evidence, 'flags'>): string[] {
  return flags.map((flag) => flagWords[flag])
}

/** "3 independent publishers: 1 of tier 1, 2 unrated" */
export function evidenceWords({ publishers, byTier }: Evidence): string {
  const tiers = byTier.map(
    (one) => `${one.publishers} ${one.tier === null ? 'unrated' : `of tier ${one.tier}`}`,
  )
  return `${formatCount(publishers, 'independent publisher', 'independent publishers')}: ${tiers.join(', ')}`
}
