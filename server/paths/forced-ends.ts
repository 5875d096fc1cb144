import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import type { Allowed } from './conditions.ts'

/** The one neighbour that a path coming from `before` can go on to; undefined when there is none, or a choice. */
function onlyNext(
  { firstAt, neighbourAt, edgeAt }: GraphInMemory,
  allowed: Allowed,
  node: number,
  before?: number,
) {
  let only: number | undefined
  for (let place = firstAt[node] ?? 0; place < (firstAt[node + 1] ?? 0); place++) {
    const neighbour = neighbourAt[place]
    if (neighbour === undefined || neighbour === before || neighbour === only) continue
    if (!allowed.node(neighbour) || !allowed.edge(edgeAt[place] ?? 0)) continue
    if (only !== undefined) return undefined
    only = neighbour
  }
  return only
}

/**
 * An end with the nodes next to it that every path has to take, since there is no choice until the last of them.
 * They are not followed to a node of `beyond`.
 */
export function forcedEnd(
  graph: GraphInMemory,
  allowed: Allowed,
  end: number,
  beyond: readonly number[],
  most: number,
): number[] {
  const nodes = [end]
  while (nodes.length <= most) {
    const next = onlyNext(graph, allowed, nodes.at(-1) ?? end, nodes.at(-2))
    if (next === undefined || beyond.includes(next) || nodes.includes(next)) break
    nodes.push(next)
  }
  return nodes
}
