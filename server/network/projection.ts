import type { LinkWeight } from '#model/api/network.ts'
import { edgeTypes } from '#model/edge-types.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { numbersOfType } from '../graph-in-memory/numbers-of-type.ts'

/** Links of two actors by number, the lower first. */
export interface Links {
  /** So many of what the arrays have room for. */
  count: number
  source: Uint32Array
  target: Uint32Array
  weight: Float64Array
}

/** Who took part in which of the events that are meant. */
export interface Participation {
  /** In how many of them an actor took part, or how many actors took part in an event; by number. */
  counts: Uint32Array
  actors: number
  events: number
  /** How many pairs of actors there are in the events: what a projection costs. */
  pairs: number
}

const participatedIn = edgeTypes.indexOf('PARTICIPATED_IN')

export function participationIn(graph: GraphInMemory, isMeant: (event: number) => boolean): Participation {
  const counts = new Uint32Array(Math.max(graph.ofType.Actor.end, graph.ofType.Event.end))
  const found = { counts, actors: 0, events: 0, pairs: 0 }
  const { edges } = graph
  for (let edge = 0; edge < edges.count; edge++) {
    const event = edges.target[edge] ?? 0
    if (edges.type[edge] !== participatedIn || !isMeant(event)) continue
    const actor = edges.source[edge] ?? 0
    const others = counts[event] ?? 0
    const before = counts[actor] ?? 0
    if (others === 0) found.events++
    if (before === 0) found.actors++
    found.pairs += others
    counts[event] = others + 1
    counts[actor] = before + 1
  }
  return found
}

/** How rare an actor is among the events: above nothing even when it took part in all of them. */
function inverseFrequency(events: number, all: number): number {
  return Math.log(1 + all / events)
}

const kept = new WeakMap<GraphInMemory, Links>()

/** Kept from one projection to the next: so much, asked for anew each time, has all memory tidied up each third time. */
function roomFor(graph: GraphInMemory, links: number): Links {
  const before = kept.get(graph)
  if (before && before.source.length >= links) return before
  const source = new Uint32Array(links)
  const room = { count: 0, source, target: source.slice(), weight: new Float64Array(links) }
  kept.set(graph, room)
  return room
}

/** Joins actors by the events they share. What is answered holds until the next projection of this graph. */
export function project(
  graph: GraphInMemory,
  { counts, events, pairs }: Participation,
  weigh: LinkWeight,
): Links {
  const { firstAt, neighbourAt } = graph
  const { source, target, weight } = roomFor(graph, pairs)
  /** Of the links of one actor, by the other. */
  const sums = new Float64Array(graph.ofType.Actor.end)
  let count = 0

  /** Links an actor to those after it in an event. */
  function linkIn(event: number, actor: number): void {
    const actors = counts[event] ?? 0
    if (actors < 2) return
    // Newman, Scientific collaboration networks II (2001): an event of n actors gives each pair 1 / (n - 1).
    const worth = weigh === 'newman' ? 1 / (actors - 1) : 1
    // Participation is the first type of edge, so an event's actors are the first of its neighbours, in rising order.
    const first = firstAt[event] ?? 0
    for (let place = first + actors - 1; place >= first; place--) {
      const other = neighbourAt[place] ?? 0
      if (other <= actor) return
      const before = sums[other] ?? 0
      if (before === 0) {
        source[count] = actor
        target[count] = other
        count++
      }
      sums[other] = before + worth
    }
  }

  function factorOf(one: number, other: number): number {
    if (weigh !== 'rarity') return 1
    return Math.sqrt(
      inverseFrequency(counts[one] ?? 0, events) * inverseFrequency(counts[other] ?? 0, events),
    )
  }

  for (const actor of numbersOfType(graph, 'Actor')) {
    if (counts[actor] === 0) continue
    const first = count
    for (let place = firstAt[actor] ?? 0; place < (firstAt[actor + 1] ?? 0); place++)
      linkIn(neighbourAt[place] ?? 0, actor)
    for (let link = first; link < count; link++) {
      const other = target[link] ?? 0
      weight[link] = (sums[other] ?? 0) * factorOf(actor, other)
      sums[other] = 0
    }
  }
  return { count, source, target, weight }
}
