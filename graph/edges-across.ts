import type { GraphEdge } from '#model/graph.ts'
import { nodeTypeOf } from '#model/ids.ts'
import type { NodeType } from '#model/node-types.ts'
import { isOwner, ownerTypes } from './edge-owner.ts'
import { noLimit } from './no-limit.ts'
import { toGraphEdge } from './node-row.ts'
import { ask } from './question.ts'
import { edgesBetween } from './questions/edges-between.ts'
import { links } from './questions/links.ts'
import type { Store } from './store.ts'

/** Those of these nodes that have to be reached from the other end of their edges, for they may have very many. */
function manyEdged(ids: readonly string[]): string[] {
  return ids.filter((id) => !isOwner(id))
}

/** Of many nodes those that the starts lead to at all: a store looks through the whole list for each edge. */
async function reached(store: Store, from: NodeType, starts: string[], far: readonly string[]) {
  if (far.length <= starts.length) return far
  const wanted = new Set(far)
  const rows = await ask(store, links, { from, starts, limit: starts.length })
  return new Set(rows.flatMap(({ ends }) => ends.filter((id) => wanted.has(id))))
}

/** The edges between events and sources of one group and any node of the other. */
async function edgesFrom(
  store: Store,
  near: readonly string[],
  far: readonly string[],
): Promise<GraphEdge[]> {
  const found = new Map<string, GraphEdge>()
  for (const from of ownerTypes) {
    const starts = near.filter((id) => nodeTypeOf(id) === from)
    if (starts.length === 0 || far.length === 0) continue
    const ids = [...(await reached(store, from, starts, far))]
    for (const row of await ask(store, edgesBetween, { from, starts, ids, limit: noLimit })) {
      const edge = toGraphEdge(row)
      found.set(edge.id, edge)
    }
  }
  return [...found.values()]
}

/** Every edge between a node of one group and a node of the other. */
export async function edgesAcross(
  store: Store,
  some: readonly string[],
  others: readonly string[],
): Promise<GraphEdge[]> {
  const edges = [
    ...(await edgesFrom(store, some, others)),
    ...(await edgesFrom(store, others, manyEdged(some))),
  ]
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()]
}

/** Every edge of the nodes of one group, among them or to a node of the other. */
export async function edgesWithin(
  store: Store,
  some: readonly string[],
  others: readonly string[],
): Promise<GraphEdge[]> {
  return [
    ...(await edgesFrom(store, some, [...some, ...others])),
    ...(await edgesFrom(store, others, manyEdged(some))),
  ]
}
