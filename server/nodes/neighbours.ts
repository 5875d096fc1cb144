import { toGraphEdge, toGraphNode } from '#graph/node-row.ts'
import { ask } from '#graph/question.ts'
import { neighbourCount } from '#graph/questions/neighbour-count.ts'
import { neighbours } from '#graph/questions/neighbours.ts'
import { Neighbourhood, NeighboursQuery } from '#model/api/neighbours.ts'
import { NodeId } from '#model/graph.ts'
import { nodeTypeOf } from '#model/ids.ts'
import { pageRoute } from '../route.ts'
import { knownNode } from './known-node.ts'

export const nodeNeighbours = pageRoute({
  method: 'get',
  address: '/api/nodes/{id}/neighbours',
  summary: 'The nodes one step away, with the edges that lead to them',
  takes: NeighboursQuery.extend({ id: NodeId }),
  answers: Neighbourhood,
  async answer(
    _store,
    { id, types, edgeTypes, from, to, minImportance, order, offset, limit },
    _kept,
    { inTurn },
  ) {
    const filter = {
      id,
      types: types ?? null,
      edgeTypes: edgeTypes ?? null,
      from: from ?? null,
      to: to ?? null,
      minImportance: minImportance ?? null,
    }
    const rows = nodeTypeOf(id) ? await ask(inTurn, neighbours, { ...filter, order, offset, limit }) : []
    // No neighbour, or no such node; and a list that ends before its limit has counted itself.
    if (rows.length === 0) await knownNode(inTurn, id)
    const isWhole = offset === 0 && rows.length < limit
    const total = isWhole ? rows.length : ((await ask(inTurn, neighbourCount, filter))[0]?.total ?? 0)
    const edges = rows.flatMap((row) =>
      row.edges.map((edge) => toGraphEdge({ ...edge, target: edge.source === id ? row.id : id })),
    )
    return { nodes: rows.map(toGraphNode), edges, total, truncated: offset + rows.length < total }
  },
})
