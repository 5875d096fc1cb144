import type { Evidence } from '#model/api/evidence.ts'
import { isDerived, type ViewEdge } from '../view/view-edge.ts'
import { type EvidenceOfEdges, evidenceOf } from './evidence-store.ts'

export const evidenceMarks = ['thin', 'unrated'] as const
/** How an edge is drawn that little stands behind: dotted when it is thin, dashed when nothing rated does. */
export type EvidenceMark = (typeof evidenceMarks)[number]

/** An edge to a source, or to who published some, that has no tier. */
export function isUnrated(edge: ViewEdge): boolean {
  if (edge.type === 'CITES') return edge.properties.tier === undefined
  return edge.type === 'REPORTED_BY' && edge.properties.bestTier === undefined
}

function markBy({ flags }: Pick<Evidence, 'flags'>): EvidenceMark | undefined {
  if (flags.some((flag) => flag !== 'unrated-only')) return 'thin'
  return flags.length > 0 ? 'unrated' : undefined
}

/** The mark that an edge has whatever is known of what stands behind it, and whoever asks. */
export function ownMark(edge: ViewEdge): EvidenceMark | undefined {
  return evidenceMark(edge, new Map(), false)
}

/** The mark of an edge: of a derived link always, of what an event says where the reader asked for it. */
export function evidenceMark(
  edge: ViewEdge,
  known: EvidenceOfEdges,
  isAsked: boolean,
): EvidenceMark | undefined {
  if (isUnrated(edge)) return 'unrated'
  if (!isAsked && !isDerived(edge)) return undefined
  const evidence = evidenceOf(edge, known)
  return evidence && markBy(evidence)
}
