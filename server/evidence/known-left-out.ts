import type { LeftOut } from '#model/api/left-out.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { knownNumber } from '../nodes/known-number.ts'

/** What is left out; throws the answer 404 when the graph does not have it, for then nothing would be. */
export function knownLeftOut(graph: GraphInMemory, leftOut: LeftOut): LeftOut {
  for (const id of [...leftOut.withoutPublishers, ...leftOut.withoutEvents]) knownNumber(graph, id)
  return leftOut
}
