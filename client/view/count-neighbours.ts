import type { NeighbourKind } from '#model/api/expansion.ts'
import type { EdgeType } from '#model/edge-types.ts'
import type { View } from './view.ts'
import { isDerived } from './view-edge.ts'
import type { VisibleGraph } from './visible-graph.ts'

export interface NeighbourCount {
  /** How many are on the canvas, the hidden ones too. */
  onCanvas: number
  /** How many of those are hidden, and so not in view. */
  hidden: number
}

/** How many neighbours of these nodes are on the canvas, each counted once: those of some kinds, or all. */
export function countNeighbours(
  anchors: readonly string[],
  view: Pick<View, 'nodes' | 'edges'>,
  { ids }: Pick<VisibleGraph, 'ids'>,
  kinds?: readonly NeighbourKind[],
): NeighbourCount {
  const from = new Set(anchors)
  const isMeant = (edgeType: EdgeType, id: string) => {
    const nodeType = view.nodes.get(id)?.type
    if (nodeType === undefined || from.has(id)) return false
    return !kinds || kinds.some((kind) => kind.edgeType === edgeType && kind.nodeType === nodeType)
  }
  const found = new Set<string>()
  for (const edge of view.edges.values()) {
    if (isDerived(edge)) continue
    const { type, source, target } = edge
    if (from.has(source) && isMeant(type, target)) found.add(target)
    if (from.has(target) && isMeant(type, source)) found.add(source)
  }
  return { onCanvas: found.size, hidden: [...found].filter((id) => !ids.has(id)).length }
}
