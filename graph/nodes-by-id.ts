import type { GraphNode } from '#model/graph.ts'
import { nodeTypeOf } from '#model/ids.ts'
import { nodeTypes } from '#model/node-types.ts'
import { toGraphNode } from './node-row.ts'
import { ask } from './question.ts'
import { nodes } from './questions/nodes.ts'
import type { Store } from './store.ts'

/** The nodes with these ids, in the order of the ids; those that do not exist are left out. */
export async function nodesById(store: Store, ids: readonly string[]): Promise<GraphNode[]> {
  const found = new Map<string, GraphNode>()
  for (const type of nodeTypes) {
    const wanted = ids.filter((id) => nodeTypeOf(id) === type)
    if (wanted.length === 0) continue
    for (const row of await ask(store, nodes, { type, ids: wanted, limit: wanted.length })) {
      found.set(row.id, toGraphNode(row))
    }
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}
