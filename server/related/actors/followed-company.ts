import { ask } from '#graph/question.ts'
import { companies } from '#graph/questions/companies.ts'
import { company } from '#graph/questions/company.ts'
import type { Store } from '#graph/store.ts'
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

const mostCompanions = 50_000
/** Of how many events of companions the others may be read. */
const mostEvents = 2_000

export interface Known {
  id: string
  /** In how many events it was with this actor, and in how many at all. */
  together: number
  events: number
}

/** Who was in no other event brings nobody new; of the others the rarest, as far as their events can be read. */
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

/** Everyone who shares company with an actor, whether the two ever met or not. */
export async function followCompany(store: Store, own: string): Promise<FollowedCompany> {
  const companions = await ask(store, company, { id: own, limit: mostCompanions })
  const { followed, hubs } = withinReach(companions)
  const events = new Map(followed.map((one) => [one.id, one.events]))
  const rows = await ask(store, companies, { ids: [...events.keys()], limit: followed.length })
  const found = new Map<string, Acquaintance>()
  for (const { id, others } of rows) {
    const companion = { id, events: events.get(id) ?? 0, company: others.length }
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
