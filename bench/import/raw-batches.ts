import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { upsertEdges } from '#graph/changes/upsert-edges.ts'
import { upsertNodes } from '#graph/changes/upsert-nodes.ts'
import type { Statement, Store } from '#graph/store.ts'
import { type EdgeType, edgeTypes } from '#model/edge-types.ts'
import type { Properties } from '#model/graph.ts'
import { type NodeType, nodeTypes } from '#model/node-types.ts'
import { examine, nothingExamined } from '../../importer/examine.ts'
import { readAliases } from '../../importer/names/read-aliases.ts'
import { readFolder } from '../../importer/read/read-folder.ts'
import type { Draft } from '../../importer/resolve/draft.ts'
import type { Stopwatch } from './stopwatch.ts'

const batchSize = 1_000

interface NodeRow {
  id: string
  properties: Properties
}
interface EdgeRow {
  source: string
  target: string
  properties: Properties
}
type Batch = { node: NodeType; rows: NodeRow[] } | { edge: EdgeType; rows: EdgeRow[] }

function* batchesOf({ nodes, edges }: Draft): Generator<Batch> {
  for (const node of nodeTypes) for (const rows of slices(nodes[node].values())) yield { node, rows }
  for (const edge of edgeTypes) for (const rows of slices(edges[edge].values())) yield { edge, rows }
}

function* slices<Row>(rows: Iterable<Row>): Generator<Row[]> {
  const all = [...rows]
  for (let start = 0; start < all.length; start += batchSize) yield all.slice(start, start + batchSize)
}

/** Keeps the nodes and edges of a folder of events in another folder, a batch a file, in the order to write them. */
export async function prepareBatches(folder: string, batches: string): Promise<void> {
  const content = await readFolder(folder)
  const { draft } = examine(content, await readAliases(folder), nothingExamined(), () => {})
  await mkdir(batches)
  let count = 0
  for (const batch of batchesOf(draft)) {
    await writeFile(join(batches, `${count++}`.padStart(6, '0')), JSON.stringify(batch))
  }
}

function statementOf(batch: Batch): Statement {
  return 'node' in batch ? upsertNodes(batch.node, batch.rows) : upsertEdges(batch.edge, batch.rows)
}

/** Writes prepared batches as they are; how many nodes and edges. Only the writing is timed: it is the store's own. */
export async function writeRaw(store: Store, batches: string, watch: Stopwatch): Promise<number> {
  let written = 0
  for (const name of (await readdir(batches)).sort()) {
    // Not checked: checking copies it, and its memory would be counted as the store's.
    const batch: Batch = JSON.parse(await readFile(join(batches, name), 'utf8'))
    await watch.during(() => store.write([statementOf(batch)]))
    written += batch.rows.length
  }
  return written
}
