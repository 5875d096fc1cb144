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

/** Writes batches, a transaction each. The next one is made while the one before is written. */
export async function load(
  store: Store,
  batches: AsyncIterable<Batch>,
  onLoaded: (batch: Batch) => void,
  signal: AbortSignal,
): Promise<void> {
  let writing = Promise.resolve()
  for await (const batch of batches) {
    const statement = statementOf(batch)
    await writing
    signal.throwIfAborted()
    writing = store.write([statement]).then(() => onLoaded(batch))
    // Whoever waits for it next is told. Meanwhile nobody does, which must not end the process.
    writing.catch(() => {})
  }
  await writing
}
