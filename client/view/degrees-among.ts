import type { GraphEdge } from '#model/graph.ts'

/** How many of these edges each node has. */
export function degreesAmong(edges: readonly GraphEdge[]): Map<string, number> {
  const degrees = new Map<string, number>()
  for (const { source, target } of edges) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  }
  return degrees
}
