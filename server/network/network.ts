import { nodesById } from '#graph/nodes-by-id.ts'
import type { Store } from '#graph/store.ts'
import type { LeftOut } from '#model/api/left-out.ts'
import { type LinkWeight, Network, NetworkOfEventsRequest, NetworkQuery } from '#model/api/network.ts'
import { edgeTypes } from '#model/edge-types.ts'
import { matchingEvents } from '../events/matching-events.ts'
import { evidenceOfEvents } from '../evidence/evidence-of-edges.ts'
import { type Standing, standingWithout } from '../evidence/standing.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import type { Kept } from '../kept.ts'
import { tooManyPairs } from '../problems.ts'
import { route } from '../route.ts'
import { backbone, significances } from './disparity-filter.ts'
import { pairsIn, project } from './projection.ts'

const mostPairs = 5_000_000

interface Options extends LeftOut {
  weight: LinkWeight
  alpha: number
  limit: number
}

const participatedIn = edgeTypes.indexOf('PARTICIPATED_IN')

/** The ids of the actors of each event that has any, by the number of the event. */
function participantsOf(
  { nodes, edges }: GraphInMemory,
  isMeant: (event: number) => boolean,
): Map<number, string[]> {
  const participants = new Map<number, string[]>()
  for (let edge = 0; edge < edges.count; edge++) {
    const event = edges.target[edge] ?? 0
    if (edges.type[edge] !== participatedIn || !isMeant(event)) continue
    const actor = nodes[edges.source[edge] ?? 0]?.id ?? ''
    const known = participants.get(event)
    if (known) known.push(actor)
    else participants.set(event, [actor])
  }
  return participants
}

function actorsOf(links: readonly { source: string; target: string }[]): Set<string> {
  return new Set(links.flatMap(({ source, target }) => [source, target]))
}

/** The links with what they rest on, and the events behind them, each once; the links name them by their places. */
function withEvents(
  graph: GraphInMemory,
  standing: Standing,
  links: readonly Omit<Network['links'][number], 'evidence'>[],
  numbers: readonly number[],
): Pick<Network, 'links' | 'events'> {
  const used = [...new Set(links.flatMap(({ events }) => events))].sort((a, b) => a - b)
  const places = new Map(used.map((event, place) => [event, place]))
  const numberOf = (event: number) => numbers[event] ?? 0
  return {
    events: used.map((event) => graph.nodes[numberOf(event)]?.id ?? ''),
    links: links.map((link) => ({
      ...link,
      events: link.events.flatMap((event) => places.get(event) ?? []),
      evidence: evidenceOfEvents(graph, standing, link.events.map(numberOf)),
    })),
  }
}

async function networkOf(
  store: Store,
  { graphInMemory }: Kept,
  isMeant: (event: string) => boolean,
  { weight, alpha, limit, ...leftOut }: Options,
): Promise<Network> {
  const graph = await graphInMemory.read(store)
  const standing = standingWithout(graph, leftOut)
  const participants = participantsOf(
    graph,
    (event) => standing.event(event) && isMeant(graph.nodes[event]?.id ?? ''),
  )
  const events = [...participants.values()]
  if (pairsIn(events) > mostPairs) throw tooManyPairs(mostPairs)
  const { actors, links } = project(events, weight)
  const chances = significances(links)
  const judged = links.map((link, index) => ({ ...link, significance: chances[index] ?? 1 }))
  const kept = backbone(judged, alpha).toSorted(
    (a, b) => b.weight - a.weight || (a.source + a.target < b.source + b.target ? -1 : 1),
  )
  const shown = kept.slice(0, limit)
  const joined = await nodesById(store, [...actorsOf(shown)].sort())
  return {
    actors: joined.map(({ id, label }) => ({ id, label, events: actors.get(id) ?? 0 })),
    ...withEvents(graph, standing, shown, [...participants.keys()]),
    eventTotal: events.length,
    total: { actors: actors.size, links: links.length },
    backbone: { actors: actorsOf(kept).size, links: kept.length },
    truncated: shown.length < kept.length,
  }
}

export const network = route({
  method: 'get',
  address: '/api/network',
  summary: 'Actors joined by the events that they share, of all events or of those that meet a filter',
  takes: NetworkQuery,
  answers: Network,
  async answer(store, { weight, alpha, limit, ...asked }, kept) {
    const { withoutTiers, withoutPublishers, withoutEvents, ...filter } = asked
    const leftOut = { withoutTiers, withoutPublishers, withoutEvents }
    const matching = await matchingEvents(store, filter)
    return networkOf(store, kept, (event) => matching?.has(event) ?? true, {
      weight,
      alpha,
      limit,
      ...leftOut,
    })
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
