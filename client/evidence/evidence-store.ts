import { create } from 'zustand'
import type { Evidence } from '#model/api/evidence.ts'
import type { Failure } from '../api/failure.ts'
import type { ViewEdge } from '../view/view-edge.ts'
import { isDerived } from '../view/view-edge.ts'
import { withTellingFlags } from './telling-flags.ts'

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

/** What stands behind an edge, as far as it is known. */
export function evidenceOf(edge: ViewEdge, known: EvidenceOfEdges): Evidence | undefined {
  if (isDerived(edge)) return edge.evidence
  const evidence = known.get(edge.id) ?? undefined
  return evidence && withTellingFlags(edge.type, evidence)
}
