import type { GraphEdge } from '#model/graph.ts'
import { nodeTypeOf } from '#model/ids.ts'
import { toGraphEdge } from './node-row.ts'
import { ask } from './question.ts'
import { edgesBetween } from './questions/edges-between.ts'
import type { Store } from './store.ts'

/** Far above what fits between the largest groups that a request may name. */
const most = 200_000

/**
 * Every edge between a node of one group and a node of the other. Asked from the events and sources of
 * both, since every edge has one of these at one end and they have few edges of their own.
 */
export async function edgesAcross(
  store: Store,
  some: readonly string[],
  others: readonly string[],
): Promise<GraphEdge[]> {
  const found = new Map<string, GraphEdge>()
  for (const [near, far] of [
    [some, others],
    [others, some],
  ] as const) {
    for (const from of ['Event', 'Source'] as const) {
      const starts = near.filter((id) => nodeTypeOf(id) === from)
      if (starts.length === 0 || far.length === 0) continue
      for (const row of await ask(store, edgesBetween, { from, starts, ids: [...far], limit: most })) {
        const edge = toGraphEdge(row)
        found.set(edge.id, edge)
      }
    }
  }
  return [...found.values()]
}
