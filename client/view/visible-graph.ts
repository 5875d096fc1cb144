import type { GraphEdge, GraphNode } from '#model/graph.ts'
import type { View } from './view.ts'

export interface VisibleGraph {
  nodes: GraphNode[]
  edges: GraphEdge[]
  hiddenNodes: number
}

type Visibility = Pick<View, 'nodes' | 'edges' | 'hidden' | 'filters'>

/** What is left in view when all that is hidden is taken away: an edge goes with either of its ends. */
export function visibleGraph({ nodes, edges, hidden, filters }: Visibility): VisibleGraph {
  const hiddenTypes = new Set(filters.hiddenTypes)
  const hiddenEdgeTypes = new Set(filters.hiddenEdgeTypes)
  const visible = [...nodes.values()].filter(({ id, type }) => !hiddenTypes.has(type) && !hidden.has(id))
  const ids = new Set(visible.map((node) => node.id))
  return {
    nodes: visible,
    edges: [...edges.values()].filter(
      ({ type, source, target }) => !hiddenEdgeTypes.has(type) && ids.has(source) && ids.has(target),
    ),
    hiddenNodes: nodes.size - visible.length,
  }
}
