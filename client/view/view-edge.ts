import type { Evidence } from '#model/api/evidence.ts'
import type { EdgeType } from '#model/edge-types.ts'
import type { GraphEdge, Properties } from '#model/graph.ts'

/** A connection worked out from edges, with the events behind it: never a fact of the corpus, and without direction. */
export interface DerivedLink {
  id: string
  source: string
  target: string
  type: 'SHARES_EVENTS'
  properties: Properties
  events: readonly string[]
  evidence: Evidence
}

/** Whatever joins two nodes on the canvas. */
export type ViewEdge = GraphEdge | DerivedLink
export type ViewEdgeType = EdgeType | DerivedLink['type']

export function isDerived(edge: ViewEdge): edge is DerivedLink {
  return edge.type === 'SHARES_EVENTS'
}
