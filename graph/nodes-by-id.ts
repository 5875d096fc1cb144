import type { GraphNode } from '#model/graph.ts'
import { idsByType } from './ids-by-type.ts'
import { toGraphNode } from './node-row.ts'
import { ask } from './question.ts'
import { nodes } from './questions/nodes.ts'
import type { Store } from './store.ts'

/** The nodes with these ids, in the order of the ids; those that do not exist are left out. */
export async function nodesById(store: Store, ids: readonly string[]): Promise<GraphNode[]> {
  const rows = await Promise.all(
    idsByType(ids).map(({ type, ids: wanted }) =>
      ask(store, nodes, { type, ids: wanted, limit: wanted.length }),
    ),
  )
  const found = new Map(rows.flat().map((row) => [row.id, toGraphNode(row)]))
  return ids.flatMap((id) => found.get(id) ?? [])
}
