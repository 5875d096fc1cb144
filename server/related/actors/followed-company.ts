import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { neighboursOfType } from '../../graph-in-memory/neighbours-of-type.ts'
import { rarity } from '../rarity.ts'

/** Two actors who were in an event together keep each other company. All by number: there may be thousands. */
export interface Companion {
  actor: number
  /** How many events they are in. */
  events: number
  /** How many actors they were in an event with. */
  company: number
}

export interface Acquaintance {
  actor: number
  /** The companions of both, by number. */
  shared: Companion[]
  /** Adamic-Adar over the shared companions. */
  score: number
}

/** Of how many events of companions the others may be gone through. */
const mostEvents = 2_000

export interface Known {
  actor: number
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
  /** Who was in an event with this actor, by number. */
  companions: ReadonlyMap<number, Known>
  acquaintances: Acquaintance[]
  /** Companions in too many events to follow. */
  hubs: Known[]
}

/** The company of an actor, each with in how many events the two were. */
function companyOf(graph: GraphInMemory, actor: number): Map<number, number> {
  const company = new Map<number, number>()
  for (const event of neighboursOfType(graph, actor, 'Event'))
    for (const companion of neighboursOfType(graph, event, 'Actor'))
      if (companion !== actor) company.set(companion, (company.get(companion) ?? 0) + 1)
  return company
}

/** Who was in an event with this actor, those of fewest events first. */
function companionsOf(graph: GraphInMemory, own: number): Known[] {
  return Array.from(companyOf(graph, own), ([actor, together]) => ({
    actor,
    together,
    events: neighboursOfType(graph, actor, 'Event').length,
  })).sort((a, b) => a.events - b.events || a.actor - b.actor)
}

/** Everyone who shares company with an actor, whether the two ever met or not. */
export function followCompany(graph: GraphInMemory, own: number): FollowedCompany {
  const companions = companionsOf(graph, own)
  const { followed, hubs } = withinReach(companions)
  const found = new Map<number, Acquaintance>()
  // In the order of the numbers, so that sums of rarities are the same wherever they are added up.
  for (const { actor, events } of followed.toSorted((a, b) => a.actor - b.actor)) {
    const others = companyOf(graph, actor)
    const companion = { actor, events, company: others.size }
    const worth = rarity(companion.company)
    for (const other of others.keys()) {
      if (other === own) continue
      const acquaintance = found.get(other)
      if (acquaintance) {
        acquaintance.shared.push(companion)
        acquaintance.score += worth
      } else found.set(other, { actor: other, shared: [companion], score: worth })
    }
  }
  return {
    companions: new Map(companions.map((one) => [one.actor, one])),
    acquaintances: [...found.values()],
    hubs,
  }
}
