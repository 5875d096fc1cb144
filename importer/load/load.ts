import { removeEdges } from '#graph/changes/remove-edges.ts'
import { removeNodes } from '#graph/changes/remove-nodes.ts'
import { upsertEdges } from '#graph/changes/upsert-edges.ts'
import { upsertNodes } from '#graph/changes/upsert-nodes.ts'
import type { Statement, Store } from '#graph/store.ts'
import { edgeTypes } from '#model/edge-types.ts'
import type { Properties } from '#model/graph.ts'
import { nodeTypes } from '#model/node-types.ts'
import type { Plan } from '../plan/plan.ts'

const batchSize = 1_000

interface Batch {
  statement: Statement
  size: number
}

/** Called after each batch with how many nodes and edges are written, of how many. */
export type OnLoaded = (done: number, total: number) => void

function* batches<Item>(items: Item[], toStatement: (items: Item[]) => Statement): Generator<Batch> {
  for (let start = 0; start < items.length; start += batchSize) {
    const slice = items.slice(start, start + batchSize)
    yield { statement: toStatement(slice), size: slice.length }
  }
}

function withHash<Item extends { properties: Properties; contentHash: string }>(item: Item): Item {
  return { ...item, properties: { ...item.properties, contentHash: item.contentHash } }
}

/**
 * Edges go before their nodes and come after them, so that every batch leaves a graph that holds together. Each
 * is made when its turn comes: all at once they would take as much memory as the graph.
 */
function* batchesOf({ nodes, edges }: Plan): Generator<Batch> {
  for (const type of edgeTypes) yield* batches(edges[type].removed, (slice) => removeEdges(type, slice))
  for (const type of nodeTypes) {
    const ids = nodes[type].removed.map(({ id }) => id)
    yield* batches(ids, (slice) => removeNodes(type, slice))
  }
  for (const type of nodeTypes) {
    const wanted = [...nodes[type].added, ...nodes[type].changed]
    yield* batches(wanted, (slice) => upsertNodes(type, slice.map(withHash)))
  }
  for (const type of edgeTypes) {
    const wanted = [...edges[type].added, ...edges[type].changed]
    yield* batches(wanted, (slice) => upsertEdges(type, slice.map(withHash)))
  }
}

function sizeOf({ nodes, edges }: Plan): number {
  return [...Object.values(nodes), ...Object.values(edges)].reduce(
    (sum, { added, changed, removed }) => sum + added.length + changed.length + removed.length,
    0,
  )
}

/** Brings the store from what it has to what was planned, a batch a transaction. */
export async function load(store: Store, plan: Plan, onLoaded: OnLoaded, signal: AbortSignal): Promise<void> {
  const total = sizeOf(plan)
  let done = 0
  for (const { statement, size } of batchesOf(plan)) {
    signal.throwIfAborted()
    await store.write([statement])
    done += size
    onLoaded(done, total)
  }
}
