import { create } from 'zustand'
import type { Evidence } from '#model/api/evidence.ts'
import type { Failure } from '../api/failure.ts'
import type { ViewEdge } from '../view/view-edge.ts'
import { isDerived } from '../view/view-edge.ts'

/** Null: the graph does not have the edge. */
export type EvidenceOfEdges = ReadonlyMap<string, Evidence | null>

interface EvidenceState {
  /** By the ids of edges. A derived link has its own with it. */
  edges: EvidenceOfEdges
  failure: Failure | null
  /** Whether a table lists it. */
  isListed: boolean
}

export const noEvidence: EvidenceState = { edges: new Map(), failure: null, isListed: false }

/** What stands behind the edges on the canvas, as far as it was asked for. */
export const useEvidence = create<EvidenceState>(() => noEvidence)

const ownRating = new Set(['CITES', 'REPORTED_BY'])

/**
 * What stands behind an edge, as far as it is known. A citation is one source of one publisher by its nature, and
 * so is a report: of these only that they are unrated is worth a flag, and of who published a source nothing is.
 */
export function evidenceOf(edge: ViewEdge, known: EvidenceOfEdges): Evidence | undefined {
  if (isDerived(edge)) return edge.evidence
  const evidence = known.get(edge.id) ?? undefined
  if (!evidence || edge.type === 'PUBLISHED_BY') return evidence && { ...evidence, flags: [] }
  if (!ownRating.has(edge.type)) return evidence
  return { ...evidence, flags: evidence.flags.filter((flag) => flag === 'unrated-only') }
}
