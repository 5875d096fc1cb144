import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'

export interface SumsByActor {
  actors: number[]
  /** Of each of the actors, in their order. */
  sums: Float64Array
}

/**
 * A place for each actor to add up in; all zero between two uses. Those who share company are thousands: a map of them
 * would be garbage with every answer.
 */
const places = new WeakMap<GraphInMemory, Float64Array>()

function placesOf(graph: GraphInMemory): Float64Array {
  const known = places.get(graph)
  if (known) return known
  const { first, end } = graph.ofType.Actor
  const anew = new Float64Array(end - first)
  places.set(graph, anew)
  return anew
}

/** What is added for each actor, all of it above zero; actors in the order in which they come first. */
export function sumsByActor(
  graph: GraphInMemory,
  addAll: (add: (actor: number, amount: number) => void) => void,
): SumsByActor {
  const { first } = graph.ofType.Actor
  const sumAt = placesOf(graph)
  const actors: number[] = []
  addAll((actor, amount) => {
    const before = sumAt[actor - first] ?? 0
    if (before === 0) actors.push(actor)
    sumAt[actor - first] = before + amount
  })
  const sums = new Float64Array(actors.length)
  for (const [place, actor] of actors.entries()) {
    sums[place] = sumAt[actor - first] ?? 0
    sumAt[actor - first] = 0
  }
  return { actors, sums }
}
