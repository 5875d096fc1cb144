import type { LinkWeight } from '#model/api/network.ts'

/** Two actors by number, the lower first. */
interface Link {
  source: number
  target: number
  weight: number
}

/** Actors that take part in the same events, joined to each other. */
export interface Projection {
  /** The events of each actor by their places, in order. */
  eventsOf: Map<number, number[]>
  links: Link[]
}

/** How many pairs there are in the events: what a projection costs. */
export function pairsIn(events: readonly (readonly number[])[]): number {
  return events.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
}

function eventsByActor(events: readonly (readonly number[])[]): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (const [event, actors] of events.entries()) {
    for (const actor of actors) {
      const known = found.get(actor)
      if (known) known.push(event)
      else found.set(actor, [event])
    }
  }
  return found
}

/** How rare an actor is among the events: above nothing even when it took part in all of them. */
function rarity(events: number, all: number): number {
  return Math.log(1 + all / events)
}

/** Joins actors by the events they share. Each event is the actors that took part in it, by number, each once. */
export function project(events: readonly (readonly number[])[], weight: LinkWeight): Projection {
  const eventsOf = eventsByActor(events)
  // Newman, Scientific collaboration networks II (2001): an event of n actors gives each pair 1 / (n - 1).
  const worth = events.map(({ length }) => (weight === 'newman' ? 1 / (length - 1) : 1))
  const links: Link[] = []
  for (const [source, own] of eventsOf) {
    const linkTo = new Map<number, Link>()
    for (const event of own) {
      for (const target of events[event] ?? []) {
        if (target <= source) continue
        const link = linkTo.get(target)
        if (link) link.weight += worth[event] ?? 0
        else linkTo.set(target, { source, target, weight: worth[event] ?? 0 })
      }
    }
    for (const link of linkTo.values()) links.push(link)
  }
  if (weight === 'rarity') {
    const rarityOf = new Map([...eventsOf].map(([actor, own]) => [actor, rarity(own.length, events.length)]))
    for (const link of links)
      link.weight *= Math.sqrt((rarityOf.get(link.source) ?? 0) * (rarityOf.get(link.target) ?? 0))
  }
  return { eventsOf, links }
}

/** The events that two actors share, by their places. */
export function sharedEvents({ eventsOf }: Projection, source: number, target: number): number[] {
  const own = eventsOf.get(source) ?? []
  const others = eventsOf.get(target) ?? []
  const shared: number[] = []
  let place = 0
  for (const event of own) {
    while ((others[place] ?? event) < event) place++
    if (others[place] === event) shared.push(event)
  }
  return shared
}
