import { edgeOwner } from '#graph/edge-owner.ts'
import { ask } from '#graph/question.ts'
import { edgeHashes } from '#graph/questions/edge-hashes.ts'
import { nodeHashes } from '#graph/questions/node-hashes.ts'
import type { Store } from '#graph/store.ts'
import { type EdgeType, edgeTypes, perEdgeType } from '#model/edge-types.ts'
import { edgeId } from '#model/ids.ts'
import { type NodeType, nodeTypes, perNodeType } from '#model/node-types.ts'

export interface StoredNode {
  id: string
  contentHash: string
}

export interface StoredEdge {
  source: string
  target: string
  contentHash: string
}

/** What a store has, by id: enough to tell what an import must change. */
export interface StoredGraph {
  nodes: Record<NodeType, Map<string, StoredNode>>
  edges: Record<EdgeType, Map<string, StoredEdge>>
}

const nodePage = 5_000
const ownerPage = 500
/** More edges of one type than any owner has: past it a page would be cut off. */
const edgesPerOwner = 10_000

async function readNodes(store: Store, type: NodeType): Promise<Map<string, StoredNode>> {
  const nodes = new Map<string, StoredNode>()
  for (let after = ''; ; ) {
    const page = await ask(store, nodeHashes, { type, after, limit: nodePage })
    for (const node of page) nodes.set(node.id, node)
    const last = page.at(-1)
    if (!last || page.length < nodePage) return nodes
    after = last.id
  }
}

async function readEdges(store: Store, type: EdgeType, owners: string[]): Promise<Map<string, StoredEdge>> {
  const edges = new Map<string, StoredEdge>()
  for (let start = 0; start < owners.length; start += ownerPage) {
    const page = owners.slice(start, start + ownerPage)
    const limit = page.length * edgesPerOwner
    for (const edge of await ask(store, edgeHashes, { type, owners: page, limit })) {
      edges.set(edgeId(edge.source, type, edge.target), edge)
    }
  }
  return edges
}

export async function readStoredGraph(store: Store): Promise<StoredGraph> {
  const stored: StoredGraph = {
    nodes: perNodeType(() => new Map<string, StoredNode>()),
    edges: perEdgeType(() => new Map<string, StoredEdge>()),
  }
  for (const type of nodeTypes) stored.nodes[type] = await readNodes(store, type)
  for (const type of edgeTypes) {
    stored.edges[type] = await readEdges(store, type, [...stored.nodes[edgeOwner(type).owner].keys()])
  }
  return stored
}
