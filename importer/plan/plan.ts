import { type EdgeType, perEdgeType } from '#model/edge-types.ts'
import type { Change } from '#model/import-report.ts'
import { type NodeType, perNodeType } from '#model/node-types.ts'
import type { Draft, DraftEdge, DraftNode } from '../resolve/draft.ts'
import type { StoredEdge, StoredGraph, StoredNode } from './stored-graph.ts'

/** What turns the stored part into the wanted one, and nothing more. */
interface Difference<Wanted, Stored> {
  added: Wanted[]
  changed: Wanted[]
  removed: Stored[]
}

export interface Plan {
  nodes: Record<NodeType, Difference<DraftNode, StoredNode>>
  edges: Record<EdgeType, Difference<DraftEdge, StoredEdge>>
}

function difference<Wanted extends { contentHash: string }, Stored extends { contentHash: string }>(
  wanted: Map<string, Wanted>,
  stored: Map<string, Stored>,
): Difference<Wanted, Stored> {
  const added: Wanted[] = []
  const changed: Wanted[] = []
  for (const [id, item] of wanted) {
    const known = stored.get(id)
    if (!known) added.push(item)
    else if (known.contentHash !== item.contentHash) changed.push(item)
  }
  const removed = [...stored].filter(([id]) => !wanted.has(id)).map(([, item]) => item)
  return { added, changed, removed }
}

/** Holds the graph of the files against the graph of the store. */
export function planImport(draft: Draft, stored: StoredGraph): Plan {
  return {
    nodes: perNodeType((type) => difference(draft.nodes[type], stored.nodes[type])),
    edges: perEdgeType((type) => difference(draft.edges[type], stored.edges[type])),
  }
}

function count({ added, changed, removed }: Difference<unknown, unknown>): Change {
  return { added: added.length, changed: changed.length, removed: removed.length }
}

export function countChanges(plan: Plan) {
  return {
    nodes: perNodeType((type) => count(plan.nodes[type])),
    edges: perEdgeType((type) => count(plan.edges[type])),
  }
}
