import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { removeEdges } from '#graph/changes/remove-edges.ts'
import { removeNodes } from '#graph/changes/remove-nodes.ts'
import { upsertEdges } from '#graph/changes/upsert-edges.ts'
import { upsertNodes } from '#graph/changes/upsert-nodes.ts'
import type { Statement, Store } from '#graph/store.ts'
import type { Batch } from '../plan/changes.ts'

function statementOf(batch: Batch): Statement {
  if (batch.of === 'nodes') {
    return 'put' in batch ? upsertNodes(batch.type, batch.put) : removeNodes(batch.type, batch.take)
  }
  return 'put' in batch ? upsertEdges(batch.type, batch.put) : removeEdges(batch.type, batch.take)
}

interface Made {
  batch: Batch
  statement: Statement
}

async function* made(batches: AsyncIterable<Batch>): AsyncGenerator<Made> {
  for await (const batch of batches) {
    yield { batch, statement: statementOf(batch) }
    await setImmediate()
  }
}

/** More than a page of events gives: so the next page is worked out while all of this one is written. */
const mostAhead = 16

/** Writes batches, a transaction each. The next ones are made while the store is at work. */
export async function load(
  store: Store,
  batches: AsyncIterable<Batch>,
  onLoaded: (batch: Batch) => void,
  signal: AbortSignal,
): Promise<void> {
  const ahead: AsyncIterable<Made> = Readable.from(made(batches), { highWaterMark: mostAhead })
  for await (const { batch, statement } of ahead) {
    signal.throwIfAborted()
    await store.write([statement])
    onLoaded(batch)
  }
}
