import { Related, RelatedQuery } from '#model/api/related.ts'
import { NodeId } from '#model/graph.ts'
import { standingWithout } from '../evidence/standing.ts'
import { knownNode } from '../nodes/known-node.ts'
import { unfitParameter } from '../problems.ts'
import { pageRoute } from '../route.ts'
import { similarActors } from './actors/similar-actors.ts'
import { relatedEvents } from './events/related-events.ts'

export const related = pageRoute({
  method: 'get',
  address: '/api/nodes/{id}/related',
  summary:
    'For an event the events that belong beside it, for an actor those that keep the same company, with reasons',
  takes: RelatedQuery.extend({ id: NodeId }),
  answers: Related,
  async answer(store, { id, limit, offset, company, ...leftOut }, kept) {
    const [node, graph] = await Promise.all([knownNode(store, id), kept.graphInMemory.read(store)])
    const standing = standingWithout(graph, leftOut)
    if (node.type === 'Event') return relatedEvents(store, graph, standing, node, { limit, offset })
    if (node.type === 'Actor') return similarActors(store, graph, standing, node, { limit, offset, company })
    throw unfitParameter('id', 'is neither an event nor an actor, and only those have related ones')
  },
})
