import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { neighboursOfType } from '../../graph-in-memory/neighbours-of-type.ts'
import { isOfType } from '../../graph-in-memory/numbers-of-type.ts'
import { withinReach } from '../within-reach.ts'
import { eachOnce, sumsByActor } from './sums-by-actor.ts'

/** Two actors who were in an event together keep each other company. All by number: there may be thousands. */
export interface Companion {
  actor: number
  /** How many events they are in. */
  events: number
  /** How many actors they were in an event with. */
  company: number
  /** All of them, the actor whose company is followed too; of what stands, those met in events that stand. */
  others: Uint32Array
}

/** Of how many events of companions the others may be gone through. */
const mostEvents = 2_000

export interface Known {
  actor: number
  /** In how many events it was with this actor, and in how many at all. */
  together: number
  events: number
}

export interface FollowedCompany {
  /** Who was in an event with this actor, by number. */
  companions: ReadonlyMap<number, Known>
  /** Those whose company was followed, by number: so sums of rarities are the same wherever they are added up. */
  followed: Companion[]
  /** Companions in too many events to follow. */
  hubs: Known[]
}

/** Tells of everyone who was in an event with this actor, once for each such event. */
function eachMeeting(graph: GraphInMemory, actor: number, tell: (companion: number) => void): void {
  const { firstAt, neighbourAt } = graph
  for (const event of neighboursOfType(graph, actor, 'Event')) {
    const end = firstAt[event + 1] ?? 0
    let place = firstAt[event] ?? 0
    // The actors of an event lie together among its neighbours.
    while (place < end && !isOfType(graph, neighbourAt[place], 'Actor')) place++
    for (; place < end; place++) {
      const companion = neighbourAt[place] ?? -1
      if (!isOfType(graph, companion, 'Actor')) break
      if (companion !== actor) tell(companion)
    }
  }
}

/** Who was in an event with this actor, those of fewest events first. */
function companionsOf(graph: GraphInMemory, own: number): Known[] {
  const { actors, sums } = sumsByActor(graph, (add) => eachMeeting(graph, own, (one) => add(one, 1)))
  return Array.from(actors, (actor, place) => ({
    actor,
    together: sums[place] ?? 0,
    events: neighboursOfType(graph, actor, 'Event').length,
  })).sort((a, b) => a.events - b.events || a.actor - b.actor)
}

/** Who kept company with an actor, and with whom else. */
export function followCompany(graph: GraphInMemory, own: number): FollowedCompany {
  const companions = companionsOf(graph, own)
  // Who was in no other event brings nobody new.
  const bridges = companions.filter(({ events }) => events > 1)
  const { followed, hubs } = withinReach(bridges, { most: mostEvents, firstAnyway: true })
  return {
    companions: new Map(companions.map((one) => [one.actor, one])),
    followed: followed
      .toSorted((a, b) => a.actor - b.actor)
      .map(({ actor, events }) => {
        const others = eachOnce(graph, (tell) => eachMeeting(graph, actor, tell))
        return { actor, events, company: others.length, others }
      }),
    hubs,
  }
}
