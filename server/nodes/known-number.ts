import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { unknownNode } from '../problems.ts'

/** The number of the node with this id; throws the answer 404 when there is none. */
export function knownNumber(graph: GraphInMemory, id: string): number {
  const number = graph.numberOf.get(id)
  if (number === undefined) throw unknownNode(id)
  return number
}
