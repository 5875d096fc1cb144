import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import type { Allowed } from './conditions.ts'

/** So many edges around a node are looked at to see whether a small part of the graph is all that it is joined to. */
const mostEdges = 10_000

/** All that can be reached from a node; undefined when that is too much to look at. */
function partAround(
  { firstAt, neighbourAt, edgeAt }: GraphInMemory,
  allowed: Allowed,
  node: number,
): ReadonlySet<number> | undefined {
  const part = new Set([node])
  let left = mostEdges
  for (const at of part) {
    for (let place = firstAt[at] ?? 0; place < (firstAt[at + 1] ?? 0); place++) {
      if (left-- === 0) return undefined
      const neighbour = neighbourAt[place] ?? 0
      if (allowed.node(neighbour) && allowed.edge(edgeAt[place] ?? 0)) part.add(neighbour)
    }
  }
  return part
}

/** Whether one of these nodes is seen at once to be in another part of the graph than another, so that no path has all. */
export function areApart(graph: GraphInMemory, allowed: Allowed, nodes: readonly number[]): boolean {
  return nodes.some((node) => {
    const part = partAround(graph, allowed, node)
    return part !== undefined && nodes.some((other) => !part.has(other))
  })
}
