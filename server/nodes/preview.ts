import { z } from 'zod'
import { ask } from '#graph/question.ts'
import { neighbourCount } from '#graph/questions/neighbour-count.ts'
import { preview } from '#graph/questions/preview.ts'
import { Preview } from '#model/api/preview.ts'
import { NodeId } from '#model/graph.ts'
import { route } from '../route.ts'
import { knownNode } from './known-node.ts'

const everyNeighbour = { types: null, edgeTypes: null, from: null, to: null, minImportance: null }

export const nodePreview = route({
  method: 'get',
  address: '/api/nodes/{id}/preview',
  summary: 'What expanding a node would bring, by edge type and node type',
  takes: z.object({ id: NodeId }),
  answers: Preview,
  async answer(store, { id }) {
    await knownNode(store, id)
    const groups = await ask(store, preview, { id })
    const [count] = await ask(store, neighbourCount, { id, ...everyNeighbour })
    return { groups, total: count?.total ?? 0 }
  },
})
