import { toGraphEdge, toGraphNode } from '#graph/node-row.ts'
import { ask } from '#graph/question.ts'
import { neighbourCount } from '#graph/questions/neighbour-count.ts'
import { neighbours } from '#graph/questions/neighbours.ts'
import { Neighbourhood, NeighboursQuery } from '#model/api/neighbours.ts'
import { NodeId } from '#model/graph.ts'
import { pageRoute } from '../route.ts'
import { knownNode } from './known-node.ts'

export const nodeNeighbours = pageRoute({
  method: 'get',
  address: '/api/nodes/{id}/neighbours',
  summary: 'The nodes one step away, with the edges that lead to them',
  takes: NeighboursQuery.extend({ id: NodeId }),
  answers: Neighbourhood,
  async answer(store, { id, types, edgeTypes, from, to, minImportance, order, offset, limit }) {
    await knownNode(store, id)
    const filter = {
      id,
      types: types ?? null,
      edgeTypes: edgeTypes ?? null,
      from: from ?? null,
      to: to ?? null,
      minImportance: minImportance ?? null,
    }
    const rows = await ask(store, neighbours, { ...filter, order, offset, limit })
    const total = (await ask(store, neighbourCount, filter))[0]?.total ?? 0
    const edges = rows.flatMap((row) =>
      row.edges.map((edge) => toGraphEdge({ ...edge, target: edge.source === id ? row.id : id })),
    )
    return { nodes: rows.map(toGraphNode), edges, total, truncated: offset + rows.length < total }
  },
})
