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
  if (publishers === 0) return 'No source'
  const tiers = byTier.map(
    (one) => `${one.publishers} ${one.tier === null ? 'unrated' : `of tier ${one.tier}`}`,
  )
  return `${formatCount(publishers, 'independent publisher', 'independent publishers')}: ${tiers.join(', ')}`
}

/** The same with what there is to mind: "1 independent publisher: 1 unrated (single source, unrated only)" */
export function evidenceSentence(evidence: Evidence): string {
  const warnings = evidence.publishers === 0 ? [] : warningsOf(evidence)
  return `${evidenceWords(evidence)}${warnings.length > 0 ? ` (${warnings.join(', ')})` : ''}.`
}
