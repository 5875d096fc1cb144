import { toGraphEdge } from '#graph/node-row.ts'
import { nodesById } from '#graph/nodes-by-id.ts'
import { ask } from '#graph/question.ts'
import { edgesBetween } from '#graph/questions/edges-between.ts'
import type { Store } from '#graph/store.ts'
import { Subgraph, SubgraphRequest } from '#model/api/subgraph.ts'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import { route } from '../route.ts'

const mostEdges = 100_000

/** Every edge has an event or a source at one end, and those have few edges of their own. */
async function edgesAmong(store: Store, nodes: GraphNode[]): Promise<GraphEdge[]> {
  const ids = nodes.map(({ id }) => id)
  const found = new Map<string, GraphEdge>()
  for (const from of ['Event', 'Source'] as const) {
    const starts = nodes.filter(({ type }) => type === from).map(({ id }) => id)
    if (starts.length === 0) continue
    for (const row of await ask(store, edgesBetween, { from, starts, ids, limit: mostEdges + 1 })) {
      const edge = toGraphEdge(row)
      found.set(edge.id, edge)
    }
  }
  return [...found.values()]
}

export const subgraph = route({
  method: 'post',
  address: '/api/subgraph',
  summary: 'These nodes and every edge between them',
  takes: SubgraphRequest,
  answers: Subgraph,
  async answer(store, { ids }) {
    const wanted = [...new Set(ids)]
    const nodes = await nodesById(store, wanted)
    const edges = await edgesAmong(store, nodes)
    const present = new Set(nodes.map(({ id }) => id))
    return {
      nodes,
      edges: edges.slice(0, mostEdges),
      total: edges.length,
      truncated: edges.length > mostEdges,
      missing: wanted.filter((id) => !present.has(id)),
    }
  },
})
