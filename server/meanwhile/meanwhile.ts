import type { z } from 'zod'
import { nodesById } from '#graph/nodes-by-id.ts'
import type { Store } from '#graph/store.ts'
import { Meanwhile, MeanwhileQuery } from '#model/api/meanwhile.ts'
import { isolated } from '#model/isolated.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { idOf, idsOf } from '../graph-in-memory/ids-of.ts'
import { neighboursOfType } from '../graph-in-memory/neighbours-of-type.ts'
import { knownOfType } from '../nodes/known-of-type.ts'
import { unfitParameter } from '../problems.ts'
import { pageRoute } from '../route.ts'
import { daysOf, isCoarse, widened } from '../timeline/days.ts'
import { type Tie, togetherBesides } from './company.ts'
import { eventsInCompany, type Found } from './events-in-company.ts'
import { mostTies, reasonsOf } from './reasons.ts'

type Query = z.output<typeof MeanwhileQuery>

/** Whom and when is asked about. */
function subject(graph: GraphInMemory, { event: eventId, actors, from, to }: Query) {
  if (eventId !== undefined) {
    if (actors || from || to) throw unfitParameter('event', 'goes without actors, from and to')
    const event = knownOfType(graph, eventId, 'Event', 'event')
    const { date = null, dateEnd = null } = graph.nodes[event] ?? {}
    return { event, actors: [...neighboursOfType(graph, event, 'Actor')], when: { date, dateEnd } }
  }
  if (!actors) throw unfitParameter('event', 'is missing, and so are actors, from and to in its place')
  if (!from) throw unfitParameter('from', 'is missing')
  if (!to) throw unfitParameter('to', 'is missing')
  if (`${to}~` < from) throw unfitParameter('to', 'is before from')
  const numbers = actors.map((id) => knownOfType(graph, id, 'Actor', 'actors'))
  return { event: undefined, actors: [...new Set(numbers)], when: { date: from, dateEnd: to } }
}

async function present(
  store: Store,
  graph: GraphInMemory,
  asked: number | undefined,
  shown: readonly Found[],
) {
  const named = shown.flatMap(({ event, tookPart, company }) => [
    event,
    ...tookPart,
    ...company.slice(0, mostTies).flatMap(({ companion, actor }) => [companion, actor]),
  ])
  const nodes = await nodesById(store, idsOf(graph, new Set(named)))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const names = {
    id: (node: number) => idOf(graph, node),
    label: (node: number) => isolated(byId.get(idOf(graph, node))?.label ?? idOf(graph, node)),
    events: (node: number) => neighboursOfType(graph, node, 'Event').length,
    together: (tie: Tie, { event }: Found) => togetherBesides(graph, tie, [asked, event]),
  }
  return shown.flatMap((found) => {
    const node = byId.get(idOf(graph, found.event))
    return node ? [{ node, reasons: reasonsOf(found, names) }] : []
  })
}

export const meanwhile = pageRoute({
  method: 'get',
  address: '/api/meanwhile',
  summary: 'What else happened around an event, or in a range of days, among these actors and their company',
  takes: MeanwhileQuery,
  answers: Meanwhile,
  async answer(store, query, kept) {
    const graph = await kept.graphInMemory.read(store)
    const { event, actors, when } = subject(graph, query)
    const days = event !== undefined && isCoarse(when) ? undefined : daysOf(when)
    if (!days) return { window: null, events: [], total: 0, truncated: false, coarse: 0 }
    const window = widened(days, query.days)
    const { found, coarse } = eventsInCompany(graph, { actors, event, when, days, window })
    const shown = found.slice(query.offset, query.offset + query.limit)
    return {
      window,
      events: await present(store, graph, event, shown),
      total: found.length,
      truncated: query.offset + shown.length < found.length,
      coarse,
    }
  },
})
