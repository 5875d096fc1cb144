import type { LinkWeight } from '#model/api/network.ts'

/** Two actors, the earlier by id first, and the events that they share, by their places in the list of events. */
interface Link {
  source: string
  target: string
  weight: number
  events: number[]
}

/** Actors that take part in the same events, joined to each other. */
export interface Projection {
  /** In how many of the events each actor took part. */
  actors: Map<string, number>
  links: Link[]
}

/** How many pairs there are in the events: what a projection costs. */
export function pairsIn(events: readonly (readonly string[])[]): number {
  return events.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
}

function countEvents(events: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const actors of events) for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return counts
}

/** How rare an actor is among the events: above nothing even when it took part in all of them. */
function rarity(events: number, all: number): number {
  return Math.log(1 + all / events)
}

/** Newman, Scientific collaboration networks II (2001): an event of n actors gives each pair 1 / (n - 1). */
function newman(shared: readonly number[], events: readonly (readonly string[])[]): number {
  return shared.reduce((sum, event) => sum + 1 / ((events[event]?.length ?? 0) - 1), 0)
}

/** Joins actors by the events they share. Each event is the actors that took part in it, each once. */
export function project(events: readonly (readonly string[])[], weight: LinkWeight): Projection {
  const actors = countEvents(events)
  const shared = new Map<string, Map<string, number[]>>()
  for (const [event, participants] of events.entries()) {
    const ordered = [...participants].sort()
    for (const [index, source] of ordered.entries()) {
      const others = shared.get(source) ?? new Map<string, number[]>()
      shared.set(source, others)
      for (const target of ordered.slice(index + 1)) {
        const known = others.get(target)
        if (known) known.push(event)
        else others.set(target, [event])
      }
    }
  }
  const rarityOf = (actor: string) => rarity(actors.get(actor) ?? 1, events.length)
  const weigh = (source: string, target: string, together: readonly number[]) => {
    if (weight === 'count') return together.length
    if (weight === 'newman') return newman(together, events)
    return together.length * Math.sqrt(rarityOf(source) * rarityOf(target))
  }
  const links = [...shared].flatMap(([source, others]) =>
    [...others].map(([target, together]): Link => {
      return { source, target, weight: weigh(source, target, together), events: together }
    }),
  )
  return { actors, links }
}
