import { companionsIn } from '../graph-in-memory/companions-in.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { neighboursOfType } from '../graph-in-memory/neighbours-of-type.ts'

/** By number: who keeps company with which of the actors that are asked about, and in which events. */
export interface Tie {
  companion: number
  actor: number
  /** Those the two were in together, but the one that is asked about. */
  together: number[]
  /** Of the events of either, how many are of both: their number over the geometric mean of both (Salton 1983). */
  closeness: number
}

/** The closest tie of each companion to one of these actors. */
export function closestTies(
  graph: GraphInMemory,
  actors: readonly number[],
  asked: number | undefined,
): Map<number, Tie> {
  const own = new Set(actors)
  const ties = new Map<number, Tie>()
  for (const actor of actors) {
    const events = neighboursOfType(graph, actor, 'Event')
    const others = events.filter((event) => event !== asked)
    for (const [companion, together] of companionsIn(graph, actor, others)) {
      if (own.has(companion)) continue
      const count = neighboursOfType(graph, companion, 'Event').length
      const closeness = together.length / Math.sqrt(events.length * count)
      if (closeness > (ties.get(companion)?.closeness ?? 0))
        ties.set(companion, { companion, actor, together, closeness })
    }
  }
  return ties
}
