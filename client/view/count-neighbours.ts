import type { NeighbourFilter } from '../api/endpoints.ts'
import type { View } from './view-store.ts'

export interface NeighbourCount {
  /** How many are on the canvas, the hidden ones too. */
  onCanvas: number
  /** How many of those are of a hidden type, and so not in view. */
  hidden: number
}

/** How many neighbours of a node are on the canvas, those of one kind or all. */
export function countNeighbours(
  id: string,
  { nodes, edges, hiddenTypes }: Pick<View, 'nodes' | 'edges' | 'hiddenTypes'>,
  { edgeType, nodeType }: NeighbourFilter = {},
): NeighbourCount {
  const neighbours = new Set<string>()
  for (const edge of edges.values()) {
    if (edgeType && edge.type !== edgeType) continue
    if (edge.source === id) neighbours.add(edge.target)
    else if (edge.target === id) neighbours.add(edge.source)
  }
  const types = [...neighbours]
    .map((other) => nodes.get(other)?.type)
    .filter((type) => type !== undefined && (!nodeType || type === nodeType))
  return {
    onCanvas: types.length,
    hidden: types.filter((type) => type !== undefined && hiddenTypes.has(type)).length,
  }
}
