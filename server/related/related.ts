import { Related, RelatedQuery } from '#model/api/related.ts'
import { NodeId } from '#model/graph.ts'
import { nodeTypeOf } from '#model/ids.ts'
import { knownLeftOut } from '../evidence/known-left-out.ts'
import { standingWithout } from '../evidence/standing.ts'
import { knownNode } from '../nodes/known-node.ts'
import { knownNumber } from '../nodes/known-number.ts'
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
    const reading = kept.graphInMemory.read(store)
    if (nodeTypeOf(id) === 'Actor') {
      const graph = await reading
      const actor = knownNumber(graph, id)
      const standing = standingWithout(graph, knownLeftOut(graph, leftOut))
      return similarActors(store, graph, standing, actor, { limit, offset, company })
    }
    const [node, graph] = await Promise.all([knownNode(store, id), reading])
    if (node.type !== 'Event')
      throw unfitParameter('id', 'is neither an event nor an actor, and only those have related ones')
    const standing = standingWithout(graph, knownLeftOut(graph, leftOut))
    return relatedEvents(store, graph, standing, node, { limit, offset })
  },
})
