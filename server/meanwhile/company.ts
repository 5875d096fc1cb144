import { eventsOfBoth } from '../graph-in-memory/events-of-both.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { neighboursOfType } from '../graph-in-memory/neighbours-of-type.ts'

/** By number: who keeps company with which of the actors that are asked about. */
export interface Tie {
  companion: number
  actor: number
  /** Of the events of either, how many are of both: their number over the geometric mean of both (Salton 1983). */
  closeness: number
}

/** In which events the two were besides these. */
export function togetherBesides(
  graph: GraphInMemory,
  { companion, actor }: Pick<Tie, 'companion' | 'actor'>,
  besides: readonly (number | undefined)[],
): number[] {
  return eventsOfBoth(graph, companion, actor).filter((event) => !besides.includes(event))
}

/**
 * The closest tie of a companion to one of these actors. Neither the event that is asked about counts for it nor the
 * one in which both are found, with those of the actors that took part there.
 */
export function closestTies(
  graph: GraphInMemory,
  actors: readonly number[],
  asked: number | undefined,
): (companion: number, found: number, tookPart: readonly number[]) => Tie[] {
  const own = new Set(actors)
  const eventCount = (actor: number) => neighboursOfType(graph, actor, 'Event').length
  const closenessOf = (shared: number, companion: number, actor: number) =>
    shared / Math.sqrt(eventCount(actor) * eventCount(companion))
  const end = graph.ofType.Actor.end
  const together = new Uint32Array(end)
  const closest = new Float64Array(end)
  const closestTo = new Uint32Array(end)
  for (const actor of actors) {
    const met: number[] = []
    for (const event of neighboursOfType(graph, actor, 'Event')) {
      if (event === asked) continue
      for (const companion of neighboursOfType(graph, event, 'Actor')) {
        const before = together[companion] ?? 0
        if (before === 0) met.push(companion)
        together[companion] = before + 1
      }
    }
    for (const companion of met) {
      const closeness = closenessOf(together[companion] ?? 0, companion, actor)
      together[companion] = 0
      if (closeness <= (closest[companion] ?? 0)) continue
      closest[companion] = closeness
      closestTo[companion] = actor
    }
  }
  return (companion, found, tookPart) => {
    const closeness = closest[companion] ?? 0
    if (closeness === 0 || own.has(companion)) return []
    const actor = closestTo[companion] ?? 0
    if (!tookPart.includes(actor)) return [{ companion, actor, closeness }]
    return actors
      .map((actor) => {
        const { length } = togetherBesides(graph, { companion, actor }, [asked, found])
        return { companion, actor, closeness: closenessOf(length, companion, actor) }
      })
      .filter((tie) => tie.closeness > 0)
      .sort((a, b) => b.closeness - a.closeness)
      .slice(0, 1)
  }
}
