import { nodesById } from '#graph/nodes-by-id.ts'
import type { Store } from '#graph/store.ts'
import type { LeftOut } from '#model/api/left-out.ts'
import { type LinkWeight, Network, NetworkOfEventsRequest, NetworkQuery } from '#model/api/network.ts'
import { edgeTypes } from '#model/edge-types.ts'
import { matchingEvents } from '../events/matching-events.ts'
import { evidenceOfEvents } from '../evidence/evidence-of-edges.ts'
import { standingWithout } from '../evidence/standing.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import type { Kept } from '../kept.ts'
import { tooManyPairs } from '../problems.ts'
import { route } from '../route.ts'
import { backbone } from './disparity-filter.ts'
import { pairsIn, project, sharedEvents } from './projection.ts'

const mostPairs = 5_000_000

interface Options extends LeftOut {
  weight: LinkWeight
  alpha: number
  limit: number
}

const participatedIn = edgeTypes.indexOf('PARTICIPATED_IN')

/** The actors of each event that has any, all by number, in the order of the actors. */
function participantsOf(
  { edges }: GraphInMemory,
  isMeant: (event: number) => boolean,
): Map<number, number[]> {
  const participants = new Map<number, number[]>()
  for (let edge = 0; edge < edges.count; edge++) {
    if (edges.type[edge] !== participatedIn) continue
    const event = edges.target[edge] ?? 0
    const actor = edges.source[edge] ?? 0
    const known = participants.get(event)
    if (known) known.push(actor)
    else if (isMeant(event)) participants.set(event, [actor])
  }
  return participants
}

function actorsOf(links: readonly { source: number; target: number }[]): Set<number> {
  const actors = new Set<number>()
  for (const { source, target } of links) actors.add(source).add(target)
  return actors
}

async function networkOf(
  store: Store,
  { graphInMemory }: Kept,
  isMeant: (event: string) => boolean,
  { weight, alpha, limit, ...leftOut }: Options,
): Promise<Network> {
  const graph = await graphInMemory.read(store)
  const idOf = (number = -1) => graph.nodes[number]?.id ?? ''
  const standing = standingWithout(graph, leftOut)
  const participants = participantsOf(graph, (event) => standing.event(event) && isMeant(idOf(event)))
  const numbers = [...participants.keys()]
  const events = [...participants.values()]
  if (pairsIn(events) > mostPairs) throw tooManyPairs(mostPairs)
  const projection = project(events, weight)
  const { eventsOf, links } = projection
  const kept = backbone(links, alpha).toSorted(
    (a, b) => b.weight - a.weight || a.source - b.source || a.target - b.target,
  )
  const shown = kept
    .slice(0, limit)
    .map((link) => ({ ...link, shared: sharedEvents(projection, link.source, link.target) }))
  const used = [...new Set(shown.flatMap(({ shared }) => shared))].sort((a, b) => a - b)
  const placeOf = new Map(used.map((event, place) => [event, place]))
  const numberOf = (event: number) => numbers[event] ?? -1
  const joined = [...actorsOf(shown)].sort((a, b) => a - b).map(idOf)
  return {
    actors: (await nodesById(store, joined)).map(({ id, label }) => ({
      id,
      label,
      events: eventsOf.get(graph.numberOf.get(id) ?? -1)?.length ?? 0,
    })),
    links: shown.map(({ source, target, weight, significance, shared }) => ({
      source: idOf(source),
      target: idOf(target),
      weight,
      significance,
      events: shared.flatMap((event) => placeOf.get(event) ?? []),
      evidence: evidenceOfEvents(graph, standing, shared.map(numberOf)),
    })),
    events: used.map((event) => idOf(numberOf(event))),
    eventTotal: events.length,
    total: { actors: eventsOf.size, links: links.length },
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
