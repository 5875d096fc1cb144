import type { Evidence } from '#model/api/evidence.ts'
import type { EdgeType } from '#model/edge-types.ts'

const ownRating = new Set<EdgeType>(['CITES', 'REPORTED_BY'])

/**
 * Evidence with the flags that tell something. A citation is one source of one publisher by its nature, and so is a
 * report: of these only that they are unrated is worth a flag, and of who published a source nothing is.
 */
export function withTellingFlags(type: EdgeType, evidence: Evidence): Evidence {
  if (type === 'PUBLISHED_BY') return { ...evidence, flags: [] }
  if (!ownRating.has(type)) return evidence
  return { ...evidence, flags: evidence.flags.filter((flag) => flag === 'unrated-only') }
}
