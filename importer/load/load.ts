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

function batches<Item>(items: Item[], toStatement: (items: Item[]) => Statement): Batch[] {
  const found: Batch[] = []
  for (let start = 0; start < items.length; start += batchSize) {
    const slice = items.slice(start, start + batchSize)
    found.push({ statement: toStatement(slice), size: slice.length })
  }
  return found
}

function withHash<Item extends { properties: Properties; contentHash: string }>(item: Item): Item {
  return { ...item, properties: { ...item.properties, contentHash: item.contentHash } }
}

/** Edges go before their nodes and come after them, so that every batch leaves a graph that holds together. */
function batchesOf({ nodes, edges }: Plan): Batch[] {
  return [
    ...edgeTypes.flatMap((type) => batches(edges[type].removed, (slice) => removeEdges(type, slice))),
    ...nodeTypes.flatMap((type) =>
      batches(nodes[type].removed, (slice) =>
        removeNodes(
          type,
          slice.map(({ id }) => id),
        ),
      ),
    ),
    ...nodeTypes.flatMap((type) =>
      batches([...nodes[type].added, ...nodes[type].changed], (slice) =>
        upsertNodes(type, slice.map(withHash)),
      ),
    ),
    ...edgeTypes.flatMap((type) =>
      batches([...edges[type].added, ...edges[type].changed], (slice) =>
        upsertEdges(type, slice.map(withHash)),
      ),
    ),
  ]
}

/** Brings the store from what it has to what was planned, a batch a transaction. */
export async function load(store: Store, plan: Plan, onLoaded: OnLoaded, signal: AbortSignal): Promise<void> {
  const all = batchesOf(plan)
  const total = all.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  for (const { statement, size } of all) {
    signal.throwIfAborted()
    await store.write([statement])
    done += size
    onLoaded(done, total)
  }
}
