import type { EdgeType } from '#model/edge-types.ts'
import type { NodeType } from '#model/node-types.ts'
import type { View } from './view.ts'
import { visibleGraph } from './visible-graph.ts'

export interface NeighbourCount {
  /** How many are on the canvas, the hidden ones too. */
  onCanvas: number
  /** How many of those are hidden, and so not in view. */
  hidden: number
}

/** Which neighbours are meant: all, or those of one type along one type of edge. */
export interface NeighbourKind {
  edgeType?: EdgeType
  nodeType?: NodeType
}

/** How many neighbours of a node are on the canvas, those of one kind or all. */
export function countNeighbours(
  id: string,
  view: Pick<View, 'nodes' | 'edges' | 'hidden' | 'filters'>,
  { edgeType, nodeType }: NeighbourKind = {},
): NeighbourCount {
  const neighbours = new Set<string>()
  for (const edge of view.edges.values()) {
    if (edgeType && edge.type !== edgeType) continue
    if (edge.source === id) neighbours.add(edge.target)
    else if (edge.target === id) neighbours.add(edge.source)
  }
  const there = [...neighbours].filter((other) => {
    const type = view.nodes.get(other)?.type
    return type !== undefined && (!nodeType || type === nodeType)
  })
  const visible = new Set(visibleGraph(view).nodes.map((node) => node.id))
  return { onCanvas: there.length, hidden: there.filter((other) => !visible.has(other)).length }
}
