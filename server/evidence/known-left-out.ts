import type { LeftOut } from '#model/api/left-out.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { knownOfType } from '../nodes/known-of-type.ts'

/** What is left out; throws when the graph does not have it, or it is of another type, for then nothing would be. */
export function knownLeftOut(graph: GraphInMemory, leftOut: LeftOut): LeftOut {
  for (const id of leftOut.withoutPublishers) knownOfType(graph, id, 'Publisher', 'withoutPublishers')
  for (const id of leftOut.withoutEvents) knownOfType(graph, id, 'Event', 'withoutEvents')
  return leftOut
}
