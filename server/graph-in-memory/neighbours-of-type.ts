import type { NodeType } from '#model/node-types.ts'
import type { GraphInMemory } from './graph-in-memory.ts'
import { isOfType } from './numbers-of-type.ts'

const none = new Uint32Array()

/**
 * The neighbours of one type that a node has, by number, each once; none of a node that is not there. They lie
 * together, as between nodes of two types there are edges of one type, and so are not copied; only those of its own
 * type can be joined to it twice, one way and the other.
 */
export function neighboursOfType(
  graph: Pick<GraphInMemory, 'ofType' | 'firstAt' | 'neighbourAt'>,
  node: number | undefined,
  type: NodeType,
): Uint32Array {
  if (node === undefined) return none
  const { firstAt, neighbourAt } = graph
  let start = firstAt[node] ?? 0
  let end = firstAt[node + 1] ?? 0
  while (start < end && !isOfType(graph, neighbourAt[start], type)) start++
  while (start < end && !isOfType(graph, neighbourAt[end - 1], type)) end--
  const found = neighbourAt.subarray(start, end)
  return isOfType(graph, node, type) ? Uint32Array.from(new Set(found)) : found
}
