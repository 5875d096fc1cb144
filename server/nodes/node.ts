import { z } from 'zod'
import { ask } from '#graph/question.ts'
import { degreeByEdgeType } from '#graph/questions/degree-by-edge-type.ts'
import { NodeDetail } from '#model/api/node.ts'
import { NodeId } from '#model/graph.ts'
import { citationsOfEvents } from '../citations/citations-of-events.ts'
import { route } from '../route.ts'
import { knownNode } from './known-node.ts'

const mostCitations = 1_000

export const nodeDetail = route({
  method: 'get',
  address: '/api/nodes/{id}',
  summary: 'All that is known of a node: its properties, its degree by edge type, the sources it rests on',
  takes: z.object({ id: NodeId }),
  answers: NodeDetail,
  async answer(store, { id }) {
    const [node, degrees, cited] = await Promise.all([
      knownNode(store, id),
      ask(store, degreeByEdgeType, { id }),
      citationsOfEvents(store, [id], mostCitations),
    ])
    const citations = cited.get(id) ?? []
    const citationsTotal = degrees.find(({ edgeType }) => edgeType === 'CITES')?.degree ?? 0
    return {
      node,
      degreeByEdgeType: degrees,
      citations,
      citationsTotal: node.type === 'Event' ? citationsTotal : 0,
      truncated: node.type === 'Event' && citations.length < citationsTotal,
    }
  },
})
