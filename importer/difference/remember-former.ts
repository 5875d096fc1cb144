import { edgeOwner } from '#graph/edge-owner.ts'
import { present } from '#graph/node-row.ts'
import { nodesById } from '#graph/nodes-by-id.ts'
import { ask } from '#graph/question.ts'
import { ownedEdges } from '#graph/questions/owned-edges.ts'
import { wholeNodes } from '#graph/questions/whole-nodes.ts'
import type { Store } from '#graph/store.ts'
import type { Difference } from '#model/difference.ts'
import { edgeTypes } from '#model/edge-types.ts'
import type { ImportReport } from '#model/import-report.ts'
import { type NodeType, nodeTypes } from '#model/node-types.ts'
import type { Comparison } from '../plan/compare.ts'
import type { CorpusGraph } from '../resolve/resolve.ts'
import { differenceOf } from './difference-of.ts'
import { emptySide, type Side, sideOfFiles, withEdge } from './side.ts'

/** More than this is a new corpus rather than a change of one, and would cost the import time. */
const mostNodes = 2_000
const mostEdges = 1_000_000

function othersIn({ changed, removed }: Comparison, type: NodeType): string[] {
  return [...changed[type], ...removed[type]]
}

function countOthers({ hashes }: CorpusGraph, { same, removed }: Comparison): number {
  return nodeTypes.reduce((sum, type) => sum + hashes[type].size - same[type].size + removed[type].size, 0)
}

/** What the store has now of what it will have otherwise or no more. */
async function sideOfStore(store: Store, comparison: Comparison, revision: string): Promise<Side> {
  const side = emptySide(revision)
  for (const type of nodeTypes) {
    const ids = othersIn(comparison, type)
    if (ids.length === 0) continue
    for (const { id, properties } of await ask(store, wholeNodes, { type, ids, limit: ids.length }))
      side.nodes.set(id, { id, type, properties: present(properties) })
  }
  for (const type of edgeTypes) {
    const owners = othersIn(comparison, edgeOwner(type).owner)
    if (owners.length === 0) continue
    for (const edge of await ask(store, ownedEdges, { type, owners, limit: mostEdges }))
      withEdge(side, { ...edge, type })
  }
  return side
}

/** What these nodes are called, which the import left as they were. */
async function labelsIn(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await nodesById(store, ids)).map(({ id, label }) => [id, label]))
}

interface Former {
  /** What differs, once all is loaded. */
  differenceTo(report: ImportReport): Promise<Difference>
}

function onlyCounts({ folder, revision, nodes, edges }: ImportReport, former: string): Difference {
  return {
    format: 'skein-difference-1',
    at: new Date().toISOString(),
    from: { name: folder, revision: former },
    to: { name: folder, revision },
    counts: { nodes, edges, resourced: 0 },
    isWhole: false,
    nodes: [],
    edges: [],
    ends: [],
  }
}

/** Reads what an import is about to change, before it does, so that it can be told afterwards. */
export async function rememberFormer(
  store: Store,
  graph: CorpusGraph,
  comparison: Comparison,
  revision: string,
): Promise<Former> {
  if (countOthers(graph, comparison) > mostNodes)
    return { differenceTo: async (report) => onlyCounts(report, revision) }
  const before = await sideOfStore(store, comparison, revision)
  return {
    differenceTo({ folder }) {
      const after = sideOfFiles(graph, (type, id) => !comparison.same[type].has(id))
      return differenceOf(before, after, { from: folder, to: folder }, (ids) => labelsIn(store, ids))
    },
  }
}
