import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'

export interface SumsByActor {
  /** In the order in which they come first. */
  actors: Uint32Array
  /** Of each of the actors, in their order. */
  sums: Float64Array
}

/**
 * A place for each actor, all zero between two uses, and room to list those who were met. Those who share company are
 * thousands: maps of them, and lists that grow, would be garbage with every answer.
 */
interface Places {
  sumAt: Float64Array
  /** 1 for who is listed. A byte each, so that those of a large graph are near at hand. */
  isListed: Uint8Array
  listed: Uint32Array
}

const places = new WeakMap<GraphInMemory, Places>()

function placesOf(graph: GraphInMemory): Places {
  const known = places.get(graph)
  if (known) return known
  const { first, end } = graph.ofType.Actor
  const count = end - first
  const anew = {
    sumAt: new Float64Array(count),
    isListed: new Uint8Array(count),
    listed: new Uint32Array(count),
  }
  places.set(graph, anew)
  return anew
}

/** The actors that are told, each once, in the order in which they come first. */
export function eachOnce(
  graph: GraphInMemory,
  tellAll: (tell: (actor: number) => void) => void,
): Uint32Array {
  const { first } = graph.ofType.Actor
  const { isListed, listed } = placesOf(graph)
  let count = 0
  tellAll((actor) => {
    if (isListed[actor - first]) return
    isListed[actor - first] = 1
    listed[count++] = actor
  })
  const actors = listed.slice(0, count)
  for (let place = 0; place < count; place++) isListed[(actors[place] ?? 0) - first] = 0
  return actors
}

/** What is added for each actor, all of it above zero. */
export function sumsByActor(
  graph: GraphInMemory,
  addAll: (add: (actor: number, amount: number) => void) => void,
): SumsByActor {
  const { first } = graph.ofType.Actor
  const { sumAt } = placesOf(graph)
  const actors = eachOnce(graph, (tell) =>
    addAll((actor, amount) => {
      const before = sumAt[actor - first] ?? 0
      if (before === 0) tell(actor)
      sumAt[actor - first] = before + amount
    }),
  )
  const sums = new Float64Array(actors.length)
  for (let place = 0; place < actors.length; place++) {
    const own = (actors[place] ?? 0) - first
    sums[place] = sumAt[own] ?? 0
    sumAt[own] = 0
  }
  return { actors, sums }
}
