import { edgeOwner } from '#graph/edge-owner.ts'
import { ask } from '#graph/question.ts'
import { edgesOfOwners } from '#graph/questions/edges-of-owners.ts'
import { nodeFacts } from '#graph/questions/node-facts.ts'
import type { Store } from '#graph/store.ts'
import { type EdgeType, edgeTypes } from '#model/edge-types.ts'
import { type NodeType, nodeTypes } from '#model/node-types.ts'
import { settledRevision } from '../whole-graph/read-whole-graph.ts'
import { graphBuilder } from './build-graph.ts'
import type { EdgeFacts, GraphInMemory, NodeFacts } from './graph-in-memory.ts'
import { hostOf } from './host-of.ts'

/** Small enough that other requests are answered between two pages. */
const nodePage = 5_000
const ownerPage = 500
/** More edges of one type than any owner has: past it a page would be cut off. */
const edgesPerOwner = 10_000

async function* readNodes(store: Store, type: NodeType): AsyncGenerator<NodeFacts> {
  for (let after = ''; ; ) {
    const page = await ask(store, nodeFacts, { type, after, limit: nodePage })
    for (const { url, ...facts } of page) yield { ...facts, type, host: url === null ? null : hostOf(url) }
    const last = page.at(-1)
    if (!last || page.length < nodePage) return
    after = last.id
  }
}

async function* readEdges(store: Store, type: EdgeType, owners: string[]): AsyncGenerator<EdgeFacts> {
  const isFromOwner = edgeOwner(type).ids({ source: 'source', target: 'target' }).owner === 'source'
  for (let start = 0; start < owners.length; start += ownerPage) {
    const page = owners.slice(start, start + ownerPage)
    const limit = page.length * edgesPerOwner
    for (const { owner, other, tier } of await ask(store, edgesOfOwners, { type, owners: page, limit })) {
      yield isFromOwner
        ? { type, source: owner, target: other, tier }
        : { type, source: other, target: owner, tier }
    }
  }
}

/** Every node and edge, whatever their number, read a page at a time. */
export async function readGraph(store: Store): Promise<GraphInMemory> {
  const before = await settledRevision(store)
  const nodes: NodeFacts[] = []
  for (const type of nodeTypes) for await (const node of readNodes(store, type)) nodes.push(node)
  const builder = graphBuilder(nodes)
  for (const type of edgeTypes) {
    const owners = nodes.filter((node) => node.type === edgeOwner(type).owner).map(({ id }) => id)
    for await (const edge of readEdges(store, type, owners)) builder.add(edge)
  }
  const after = await settledRevision(store)
  return builder.build(before === after ? after : null)
}
