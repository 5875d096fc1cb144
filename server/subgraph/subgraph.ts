import { edgesWithin } from '#graph/edges-across.ts'
import { nodesById } from '#graph/nodes-by-id.ts'
import { Subgraph, SubgraphRequest } from '#model/api/subgraph.ts'
import { route } from '../route.ts'

const mostEdges = 100_000

export const subgraph = route({
  method: 'post',
  address: '/api/subgraph',
  summary: 'These nodes and every edge between them, and between them and those on the canvas',
  takes: SubgraphRequest,
  answers: Subgraph,
  async answer(store, { ids, onCanvas }) {
    const wanted = [...new Set(ids)]
    const nodes = await nodesById(store, wanted)
    const present = new Set(nodes.map(({ id }) => id))
    const others = onCanvas.filter((id) => !present.has(id))
    const edges = await edgesWithin(store, [...present], others)
    return {
      nodes,
      edges: edges.slice(0, mostEdges),
      total: edges.length,
      truncated: edges.length > mostEdges,
      missing: wanted.filter((id) => !present.has(id)),
    }
  },
})
