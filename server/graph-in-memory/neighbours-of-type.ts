import { type NodeType, nodeTypes } from '#model/node-types.ts'
import type { GraphInMemory } from './graph-in-memory.ts'

/** The neighbours of one type that a node has, by number; none of a node that is not there. */
export function neighboursOfType(
  { nodeType, firstAt, neighbourAt }: GraphInMemory,
  node: number | undefined,
  type: NodeType,
): number[] {
  if (node === undefined) return []
  const wanted = nodeTypes.indexOf(type)
  const found = new Set<number>()
  const end = firstAt[node + 1] ?? 0
  for (let place = firstAt[node] ?? 0; place < end; place++) {
    const neighbour = neighbourAt[place] ?? 0
    if (nodeType[neighbour] === wanted) found.add(neighbour)
  }
  return [...found]
}
