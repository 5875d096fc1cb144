import type { GraphEdge } from '#model/graph.ts'

/** The ids of the nodes in view that an edge in view joins to the node. */
export function neighboursInView(edges: Iterable<GraphEdge>, id: string): Set<string> {
  const neighbours = new Set<string>()
  for (const edge of edges) {
    if (edge.source === id) neighbours.add(edge.target)
    else if (edge.target === id) neighbours.add(edge.source)
  }
  return neighbours
}
