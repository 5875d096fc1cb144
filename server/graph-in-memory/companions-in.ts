import type { GraphInMemory } from './graph-in-memory.ts'
import { neighboursOfType } from './neighbours-of-type.ts'

/** The other actors of these events, each with those of them that it was in; all by number. */
export function companionsIn(
  graph: GraphInMemory,
  actor: number | undefined,
  events: Iterable<number>,
): Map<number, number[]> {
  const companions = new Map<number, number[]>()
  for (const event of events) {
    for (const companion of neighboursOfType(graph, event, 'Actor')) {
      if (companion === actor) continue
      const together = companions.get(companion)
      if (together) together.push(event)
      else companions.set(companion, [event])
    }
  }
  return companions
}
