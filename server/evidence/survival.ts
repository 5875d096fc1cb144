import { type Fallen, Survival, SurvivalRequest } from '#model/api/survival.ts'
import { numberOfEdge } from '../graph-in-memory/number-of-edge.ts'
import { isOfType } from '../graph-in-memory/numbers-of-type.ts'
import { route } from '../route.ts'
import { citationsBehind, citationsOf } from './citations-behind.ts'
import { standingWithout } from './standing.ts'

export const survival = route({
  method: 'post',
  address: '/api/survival',
  summary: 'Which of these events and edges fall without some tiers, publishers or events, and why',
  takes: SurvivalRequest,
  answers: Survival,
  async answer(store, { events, edges, ...leftOut }, kept) {
    const graph = await kept.graphInMemory.read(store)
    const standing = standingWithout(graph, leftOut)
    const idOf = (node: number) => graph.nodes[node]?.id ?? null
    const fallen: Fallen[] = []
    const missing = new Set([
      ...leftOut.withoutPublishers.filter((id) => !isOfType(graph, graph.numberOf.get(id), 'Publisher')),
      ...leftOut.withoutEvents.filter((id) => !isOfType(graph, graph.numberOf.get(id), 'Event')),
    ])
    for (const id of new Set(events)) {
      const number = graph.numberOf.get(id)
      if (number === undefined || !isOfType(graph, number, 'Event')) {
        missing.add(id)
        continue
      }
      const reason = standing.fallOfEvent(number)
      if (reason) fallen.push({ id, reason, event: id, sources: citationsOf(graph, [number]).length })
    }
    for (const id of new Set(edges)) {
      const number = numberOfEdge(graph, id)
      if (number === undefined) missing.add(id)
      const fall = number === undefined ? undefined : standing.fallOfEdge(number)
      if (number !== undefined && fall) {
        const { reason, event } = fall
        const sources = new Set(citationsBehind(graph, number).map((edge) => graph.edges.target[edge])).size
        fallen.push({ id, reason, event: event === null ? null : idOf(event), sources })
      }
    }
    return { fallen, missing: [...missing] }
  },
})
