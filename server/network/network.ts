import type { Store } from '#graph/store.ts'
import { type LinkWeight, Network, NetworkOfEventsRequest, NetworkQuery } from '#model/api/network.ts'
import type { WholeGraph } from '#model/api/whole-graph.ts'
import { matchingEvents } from '../events/matching-events.ts'
import type { Kept } from '../kept.ts'
import { tooManyPairs } from '../problems.ts'
import { route } from '../route.ts'
import { backbone, significances } from './disparity-filter.ts'
import { pairsIn, project } from './projection.ts'

const mostPairs = 5_000_000

interface Options {
  weight: LinkWeight
  alpha: number
  limit: number
}

/** The actors of each event that has any. */
function participantsOf({ edges }: WholeGraph, isMeant: (event: string) => boolean): Map<string, string[]> {
  const participants = new Map<string, string[]>()
  for (const { source, target, type } of edges) {
    if (type !== 'PARTICIPATED_IN' || !isMeant(target)) continue
    const known = participants.get(target)
    if (known) known.push(source)
    else participants.set(target, [source])
  }
  return participants
}

function actorsOf(links: readonly { source: string; target: string }[]): Set<string> {
  return new Set(links.flatMap(({ source, target }) => [source, target]))
}

/** The links, and the events behind them, each once; the links name them by their places. */
function withEvents(links: Network['links'], ids: readonly string[]): Pick<Network, 'links' | 'events'> {
  const used = [...new Set(links.flatMap(({ events }) => events))].sort((a, b) => a - b)
  const places = new Map(used.map((event, place) => [event, place]))
  return {
    events: used.flatMap((event) => ids[event] ?? []),
    links: links.map((link) => ({
      ...link,
      events: link.events.flatMap((event) => places.get(event) ?? []),
    })),
  }
}

async function networkOf(
  store: Store,
  { wholeGraphs }: Kept,
  isMeant: (event: string) => boolean,
  { weight, alpha, limit }: Options,
): Promise<Network> {
  const whole = await wholeGraphs.read(store, ['Actor', 'Event'])
  const participants = participantsOf(whole, isMeant)
  const events = [...participants.values()]
  if (pairsIn(events) > mostPairs) throw tooManyPairs(mostPairs)
  const { actors, links } = project(events, weight)
  const chances = significances(links)
  const judged = links.map((link, index) => ({ ...link, significance: chances[index] ?? 1 }))
  const kept = backbone(judged, alpha).toSorted(
    (a, b) => b.weight - a.weight || (a.source + a.target < b.source + b.target ? -1 : 1),
  )
  const shown = kept.slice(0, limit)
  const joined = actorsOf(shown)
  return {
    actors: whole.nodes
      .filter(({ id }) => joined.has(id))
      .map(({ id, label }) => ({ id, label, events: actors.get(id) ?? 0 })),
    ...withEvents(shown, [...participants.keys()]),
    eventTotal: events.length,
    total: { actors: actors.size, links: links.length },
    backbone: { actors: actorsOf(kept).size, links: kept.length },
    truncated: whole.truncated || shown.length < kept.length,
  }
}

export const network = route({
  method: 'get',
  address: '/api/network',
  summary: 'Actors joined by the events that they share, of all events or of those that meet a filter',
  takes: NetworkQuery,
  answers: Network,
  async answer(store, { weight, alpha, limit, ...filter }, kept) {
    const matching = await matchingEvents(store, filter)
    return networkOf(store, kept, (event) => matching?.has(event) ?? true, { weight, alpha, limit })
  },
})

export const networkOfEvents = route({
  method: 'post',
  address: '/api/network',
  summary: 'Actors joined by those of these events that they share',
  takes: NetworkOfEventsRequest,
  answers: Network,
  async answer(store, { events, ...options }, kept) {
    const asked = new Set(events)
    return networkOf(store, kept, (event) => asked.has(event), options)
  },
})
