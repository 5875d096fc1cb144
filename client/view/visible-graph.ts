import { useMemo } from 'react'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'
import { useView } from './view-store.ts'

export interface VisibleGraph {
  nodes: GraphNode[]
  edges: GraphEdge[]
  hiddenNodes: number
}

/** What is left in view when the hidden types are taken away: an edge goes with either of its ends. */
export function visibleGraph(
  nodes: ReadonlyMap<string, GraphNode>,
  edges: ReadonlyMap<string, GraphEdge>,
  hiddenTypes: ReadonlySet<NodeType>,
): VisibleGraph {
  const visible = [...nodes.values()].filter((node) => !hiddenTypes.has(node.type))
  const ids = new Set(visible.map((node) => node.id))
  return {
    nodes: visible,
    edges: [...edges.values()].filter((edge) => ids.has(edge.source) && ids.has(edge.target)),
    hiddenNodes: nodes.size - visible.length,
  }
}

export function useVisibleGraph(): VisibleGraph {
  const nodes = useView((view) => view.nodes)
  const edges = useView((view) => view.edges)
  const hiddenTypes = useView((view) => view.hiddenTypes)
  return useMemo(() => visibleGraph(nodes, edges, hiddenTypes), [nodes, edges, hiddenTypes])
}
