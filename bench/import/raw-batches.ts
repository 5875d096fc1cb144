import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { upsertEdges } from '#graph/changes/upsert-edges.ts'
import { upsertNodes } from '#graph/changes/upsert-nodes.ts'
import type { Statement, Store } from '#graph/store.ts'
import { type EdgeType, edgeTypes } from '#model/edge-types.ts'
import { type NodeType, nodeTypes } from '#model/node-types.ts'
import { checkFolder } from '../../importer/check/check-folder.ts'
import { examine } from '../../importer/examine.ts'
import { readAliases } from '../../importer/names/read-aliases.ts'
import type { CorpusGraph } from '../../importer/resolve/resolve.ts'
import type { WantedEdge, WantedNode } from '../../importer/resolve/wanted.ts'
import type { Stopwatch } from './stopwatch.ts'

const batchSize = 1_000

type Batch = { node: NodeType; rows: WantedNode[] } | { edge: EdgeType; rows: WantedEdge[] }

function* slices<Row>(rows: Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += batchSize) yield rows.slice(start, start + batchSize)
}

function* batchesOf({ named, events, publications }: CorpusGraph): Generator<Batch> {
  const parts = [...events(() => true)]
  const nodes = [...parts, ...named(() => true), ...parts.flatMap(({ sources }) => sources)]
  const edges = [...parts, ...publications(() => true)].flatMap((owner) => owner.edges)
  for (const node of nodeTypes) {
    for (const rows of slices(nodes.filter(({ type }) => type === node))) yield { node, rows }
  }
  for (const edge of edgeTypes) {
    for (const rows of slices(edges.filter(({ type }) => type === edge))) yield { edge, rows }
  }
}

/** Keeps the nodes and edges of a folder of events in another folder, a batch a file, in the order to write them. */
export async function prepareBatches(folder: string, batches: string): Promise<void> {
  const { files } = await checkFolder(folder, new Map(), () => {})
  const { graph } = await examine(files, await readAliases(folder))
  await mkdir(batches)
  let count = 0
  for (const batch of batchesOf(graph)) {
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
