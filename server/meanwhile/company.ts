import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { neighboursOfType } from '../graph-in-memory/neighbours-of-type.ts'

/** By number: who keeps company with which of the actors that are asked about. */
export interface Tie {
  companion: number
  actor: number
  /** Of the events of either, how many are of both: their number over the geometric mean of both (Salton 1983). */
  closeness: number
}

/** The closest tie of a companion to one of these actors. The event that is asked about counts for none. */
export function closestTies(
  graph: GraphInMemory,
  actors: readonly number[],
  asked: number | undefined,
): (companion: number) => Tie[] {
  const own = new Set(actors)
  const end = graph.ofType.Actor.end
  const together = new Uint32Array(end)
  const closest = new Float64Array(end)
  const closestTo = new Uint32Array(end)
  for (const actor of actors) {
    const events = neighboursOfType(graph, actor, 'Event')
    const met: number[] = []
    for (const event of events) {
      if (event === asked) continue
      for (const companion of neighboursOfType(graph, event, 'Actor')) {
        const before = together[companion] ?? 0
        if (before === 0) met.push(companion)
        together[companion] = before + 1
      }
    }
    for (const companion of met) {
      const count = neighboursOfType(graph, companion, 'Event').length
      const closeness = (together[companion] ?? 0) / Math.sqrt(events.length * count)
      together[companion] = 0
      if (closeness <= (closest[companion] ?? 0)) continue
      closest[companion] = closeness
      closestTo[companion] = actor
    }
  }
  return (companion) => {
    const closeness = closest[companion] ?? 0
    if (closeness === 0 || own.has(companion)) return []
    return [{ companion, actor: closestTo[companion] ?? 0, closeness }]
  }
}
