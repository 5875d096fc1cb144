import { nodesById } from '#graph/nodes-by-id.ts'
import type { Store } from '#graph/store.ts'
import type { LeftOut } from '#model/api/left-out.ts'
import { type LinkWeight, Network, NetworkOfEventsRequest, NetworkQuery } from '#model/api/network.ts'
import { evidenceOfEvents } from '../evidence/evidence-of-edges.ts'
import { knownLeftOut } from '../evidence/known-left-out.ts'
import { type Standing, standingWithout } from '../evidence/standing.ts'
import { eventsOfBoth } from '../graph-in-memory/events-of-both.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { idOf, idsOf } from '../graph-in-memory/ids-of.ts'
import type { Kept } from '../kept.ts'
import { tooManyPairs } from '../problems.ts'
import { route } from '../route.ts'
import { type BackboneLevel, backboneOf } from './backbone.ts'
import { matchingEvents } from './matching-events.ts'
import { participationIn, project } from './projection.ts'

const mostPairs = 5_000_000

interface Options extends LeftOut, Omit<BackboneLevel, 'fewest'> {
  fewest?: number | undefined
  weight: LinkWeight
}

/** Whether an event is meant: one of those that are named, or any when none are, and one that stands. */
function meantBy(graph: GraphInMemory, standing: Standing, named: Iterable<string> | undefined) {
  if (!named) return standing.event
  const numbers = new Set<number>()
  for (const id of named) numbers.add(graph.numberOf.get(id) ?? -1)
  return (event: number) => numbers.has(event) && standing.event(event)
}

function inOrder(numbers: Iterable<number>): number[] {
  return [...Uint32Array.from(new Set(numbers)).sort()]
}

/** Each event of the lists once, in rising order, and by number its place among them. Every event is below `end`. */
function listOnce(lists: readonly (readonly number[])[], end: number) {
  const placeAt = new Uint32Array(end)
  for (const events of lists) for (const event of events) placeAt[event] = 1
  const listed: number[] = []
  for (let event = 0; event < end; event++) if (placeAt[event]) placeAt[event] = listed.push(event) - 1
  return { listed, placeAt }
}

async function networkOf(
  store: Store,
  { graphInMemory }: Kept,
  named: Iterable<string> | undefined,
  { weight, alpha, fewest = 0, limit, ...leftOut }: Options,
): Promise<Network> {
  const graph = await graphInMemory.read(store)
  const standing = standingWithout(graph, knownLeftOut(graph, leftOut))
  const isMeant = meantBy(graph, standing, named)
  const participation = participationIn(graph, isMeant)
  const { counts, events, actors, pairs } = participation
  if (pairs > mostPairs) throw tooManyPairs(mostPairs)
  const links = project(graph, participation, weight)
  const backbone = backboneOf(links, graph.ofType.Actor.end, { alpha, fewest, limit })
  const shown = backbone.shown.map((link) => ({
    ...link,
    shared: eventsOfBoth(graph, link.source, link.target).filter(isMeant),
  }))
  const { listed, placeAt } = listOnce(
    shown.map(({ shared }) => shared),
    graph.ofType.Event.end,
  )
  const joined = inOrder(shown.flatMap(({ source, target }) => [source, target]))
  return {
    actors: (await nodesById(store, idsOf(graph, joined))).map(({ id, label }) => ({
      id,
      label,
      events: counts[graph.numberOf.get(id) ?? -1] ?? 0,
    })),
    links: shown.map(({ source, target, shared, ...link }) => ({
      source: idOf(graph, source),
      target: idOf(graph, target),
      ...link,
      events: shared.map((event) => placeAt[event] ?? -1),
      evidence: evidenceOfEvents(graph, standing, shared),
    })),
    events: idsOf(graph, listed),
    eventTotal: events,
    alpha: backbone.alpha,
    total: { actors, links: links.count },
    backbone: backbone.total,
    truncated: shown.length < backbone.total.links,
  }
}

export const network = route({
  method: 'get',
  address: '/api/network',
  summary: 'Actors joined by the events that they share, of all events or of those that meet a filter',
  takes: NetworkQuery,
  answers: Network,
  async answer(store, { weight, alpha, fewest, limit, ...asked }, kept) {
    const { withoutTiers, withoutPublishers, withoutEvents, ...filter } = asked
    const leftOut = { withoutTiers, withoutPublishers, withoutEvents }
    const matching = await matchingEvents(store, filter)
    return networkOf(store, kept, matching, { weight, alpha, fewest, limit, ...leftOut })
  },
})

export const networkOfEvents = route({
  method: 'post',
  address: '/api/network',
  summary: 'Actors joined by those of these events that they share',
  takes: NetworkOfEventsRequest,
  answers: Network,
  async answer(store, { events, ...options }, kept) {
    return networkOf(store, kept, events, options)
  },
})
