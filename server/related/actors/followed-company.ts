import { companionsIn } from '../../graph-in-memory/companions-in.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { idOf, idsOf } from '../../graph-in-memory/ids-of.ts'
import { neighboursOfType } from '../../graph-in-memory/neighbours-of-type.ts'
import { rarity } from '../rarity.ts'

/** Two actors who were in an event together keep each other company. */
export interface Companion {
  id: string
  /** How many events they are in. */
  events: number
  /** How many actors they were in an event with. */
  company: number
}

export interface Acquaintance {
  id: string
  /** The companions of both, the rarest first. */
  shared: Companion[]
  /** Adamic-Adar over the shared companions. */
  score: number
}

/** Of how many events of companions the others may be gone through. */
const mostEvents = 2_000

export interface Known {
  id: string
  /** In how many events it was with this actor, and in how many at all. */
  together: number
  events: number
}

/** Who was in no other event brings nobody new; of the others the rarest, as far as their events can be gone through. */
function withinReach(companions: readonly Known[]): { followed: Known[]; hubs: Known[] } {
  const bridges = companions.filter(({ events }) => events > 1)
  let read = 0
  const end = bridges.findIndex(({ events }, place) => {
    read += events
    return place > 0 && read > mostEvents
  })
  return end < 0
    ? { followed: bridges, hubs: [] }
    : { followed: bridges.slice(0, end), hubs: bridges.slice(end) }
}

export interface FollowedCompany {
  /** Who was in an event with this actor, by id. */
  companions: ReadonlyMap<string, Known>
  acquaintances: Acquaintance[]
  /** Companions in too many events to follow. */
  hubs: Known[]
}

/** The company of an actor, with the events of each meeting; by number. */
function companyOf(graph: GraphInMemory, id: string): Map<number, number[]> {
  const actor = graph.numberOf.get(id)
  return companionsIn(graph, actor, neighboursOfType(graph, actor, 'Event'))
}

/** Who was in an event with this actor, those of fewest events first. */
function companionsOf(graph: GraphInMemory, own: string): Known[] {
  return Array.from(companyOf(graph, own), ([number, { length: together }]) => ({
    id: idOf(graph, number),
    together,
    events: neighboursOfType(graph, number, 'Event').length,
  })).sort((a, b) => a.events - b.events || (a.id < b.id ? -1 : 1))
}

/** Everyone who shares company with an actor, whether the two ever met or not. */
export function followCompany(graph: GraphInMemory, own: string): FollowedCompany {
  const companions = companionsOf(graph, own)
  const { followed, hubs } = withinReach(companions)
  const found = new Map<string, Acquaintance>()
  // In the order of the ids, so that sums of rarities are the same wherever they are added up.
  for (const { id, events } of followed.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const others = idsOf(graph, companyOf(graph, id).keys())
    const companion = { id, events, company: others.length }
    for (const other of others) {
      if (other === own) continue
      const acquaintance = found.get(other) ?? { id: other, shared: [], score: 0 }
      acquaintance.shared.push(companion)
      acquaintance.score += rarity(companion.company)
      found.set(other, acquaintance)
    }
  }
  return {
    companions: new Map(companions.map((one) => [one.id, one])),
    acquaintances: [...found.values()],
    hubs,
  }
}
