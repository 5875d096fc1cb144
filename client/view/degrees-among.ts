import type { ViewEdge } from './view-edge.ts'

let last: { edges: readonly ViewEdge[]; degrees: ReadonlyMap<string, number> } | undefined

/** How many of these edges each node has. The answer for the same list is kept. */
export function degreesAmong(edges: readonly ViewEdge[]): ReadonlyMap<string, number> {
  if (last?.edges === edges) return last.degrees
  const degrees = new Map<string, number>()
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1)
    degrees.set(target, (degrees.get(target) ?? 0) + 1)
  }
  last = { edges, degrees }
  return degrees
}
