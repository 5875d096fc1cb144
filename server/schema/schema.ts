import { present } from '#graph/node-row.ts'
import { ask } from '#graph/question.ts'
import { edgeCount } from '#graph/questions/edge-count.ts'
import { nodeCount } from '#graph/questions/node-count.ts'
import { sampleOfEdges } from '#graph/questions/sample-of-edges.ts'
import { sampleOfNodes } from '#graph/questions/sample-of-nodes.ts'
import type { Store } from '#graph/store.ts'
import { GraphSchema } from '#model/api/cypher.ts'
import { type EdgeType, edgeEnds, edgeTypes } from '#model/edge-types.ts'
import { type NodeType, nodeTypes } from '#model/node-types.ts'
import { nothing, route } from '../route.ts'
import { propertyUses } from './property-uses.ts'

/** So many nodes or edges of a type tell what properties it has. */
const sample = 1_000

async function nodesOfType(store: Store, type: NodeType): Promise<GraphSchema['nodeTypes'][number]> {
  const [count] = await ask(store, nodeCount, { type })
  const rows = await ask(store, sampleOfNodes, { type, limit: sample })
  const properties = propertyUses(rows.map((row) => ({ id: row.id, ...present(row.properties) })))
  return { type, count: count?.total ?? 0, lookedAt: rows.length, properties }
}

async function edgesOfType(store: Store, type: EdgeType): Promise<GraphSchema['edgeTypes'][number]> {
  const [count] = await ask(store, edgeCount, { type })
  const rows = await ask(store, sampleOfEdges, { type, limit: sample })
  const properties = propertyUses(rows.map((row) => present(row.properties)))
  const { source: from, target: to } = edgeEnds[type]
  return { type, from, to, count: count?.total ?? 0, lookedAt: rows.length, properties }
}

async function inOrder<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>) {
  const results: Result[] = []
  for (const item of items) results.push(await work(item))
  return results
}

export const schema = route({
  method: 'get',
  address: '/api/schema',
  summary: 'What a query can name: the types of nodes and edges with the properties that they have',
  takes: nothing,
  answers: GraphSchema,
  answer: async (store) => ({
    nodeTypes: await inOrder(nodeTypes, (type) => nodesOfType(store, type)),
    edgeTypes: await inOrder(edgeTypes, (type) => edgesOfType(store, type)),
  }),
})
