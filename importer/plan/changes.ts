import { setImmediate } from 'node:timers/promises'
import { edgeOwner, ownerTypes } from '#graph/edge-owner.ts'
import { noLimit } from '#graph/no-limit.ts'
import { ask } from '#graph/question.ts'
import { ownedEdges } from '#graph/questions/owned-edges.ts'
import type { Store } from '#graph/store.ts'
import { type EdgeType, edgeTypes, perEdgeType } from '#model/edge-types.ts'
import type { Change } from '#model/import-report.ts'
import { type NodeType, nodeTypes, perNodeType } from '#model/node-types.ts'
import type { CorpusGraph, IsWanted, Owner } from '../resolve/resolve.ts'
import { sameProperties, type WantedEdge, type WantedNode } from '../resolve/wanted.ts'
import type { Comparison } from './compare.ts'

type Ends = Pick<WantedEdge, 'source' | 'target'>

/** A part of what turns the graph of the store into the graph of the files. */
export type Batch = { count: Change } & (
  | { of: 'nodes'; type: NodeType; put: WantedNode[] }
  | { of: 'nodes'; type: NodeType; take: string[] }
  | { of: 'edges'; type: EdgeType; put: WantedEdge[] }
  | { of: 'edges'; type: EdgeType; take: Ends[] }
)

type PutNodes = Extract<Batch, { of: 'nodes'; put: unknown }>

const noChange: Change = { added: 0, changed: 0, removed: 0 }
const batchSize = 1_000
const ownerPage = 500
/** So many owners are worked out before others have their turn: who waits for the store is not kept waiting. */
const atOnce = 25

function* slices<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let slice: Item[] = []
  for (const item of items) {
    slice.push(item)
    if (slice.length < size) continue
    yield slice
    slice = []
  }
  if (slice.length > 0) yield slice
}

/** Pages of owners, that are worked out a few at a time. */
async function* pagesOf<Item>(owners: Iterable<Item>): AsyncGenerator<Item[]> {
  let page: Item[] = []
  for (const few of slices(owners, atOnce)) {
    page.push(...few)
    await setImmediate()
    if (page.length < ownerPage) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

/** Batches of those nodes that the store does not have as they are. */
function* putNodes(
  { hashes }: CorpusGraph,
  { same, changed }: Comparison,
  nodes: Iterable<WantedNode>,
): Generator<PutNodes> {
  const byType = perNodeType((): WantedNode[] => [])
  for (const node of nodes) {
    const { type, id, properties } = node
    if (same[type].has(id)) continue
    const contentHash = hashes[type].get(id) ?? ''
    byType[type].push({ type, id, properties: { ...properties, contentHash } })
  }
  for (const type of nodeTypes) {
    for (const put of slices(byType[type], batchSize)) {
      const others = put.filter(({ id }) => changed[type].has(id)).length
      yield { of: 'nodes', type, put, count: { added: put.length - others, changed: others, removed: 0 } }
    }
  }
}

function* takeNodes(type: NodeType, { removed }: Comparison): Generator<Batch & { take: string[] }> {
  for (const take of slices(removed[type], batchSize)) {
    yield { of: 'nodes', type, take, count: { ...noChange, removed: take.length } }
  }
}

/** Edges of each type that wait to be enough for a batch. */
interface Waiting {
  added: WantedEdge[]
  changed: WantedEdge[]
  removed: Ends[]
}

/** Whole batches of what waits; the rest goes on waiting, unless it is the end. */
function* batchesOf(waiting: Record<EdgeType, Waiting>, when: 'now' | 'at the end'): Generator<Batch> {
  const lengthOf = (rows: unknown[]) =>
    when === 'at the end' ? rows.length : rows.length - (rows.length % batchSize)
  for (const type of edgeTypes) {
    // The event at its other end may be still to come.
    if (type === 'RELATED_TO' && when === 'now') continue
    const { added, changed, removed } = waiting[type]
    for (const take of slices(removed.splice(0, lengthOf(removed)), batchSize)) {
      yield { of: 'edges', type, take, count: { ...noChange, removed: take.length } }
    }
    for (const put of slices(added.splice(0, lengthOf(added)), batchSize)) {
      yield { of: 'edges', type, put, count: { ...noChange, added: put.length } }
    }
    for (const put of slices(changed.splice(0, lengthOf(changed)), batchSize)) {
      yield { of: 'edges', type, put, count: { ...noChange, changed: put.length } }
    }
  }
}

const endsOf = ({ source, target }: Ends) => `${source}\n${target}`

/** What these owners have in the store, by the ends of each edge. */
async function readStored(
  store: Store,
  owner: NodeType,
  ids: string[],
): Promise<Map<EdgeType, Map<string, Omit<WantedEdge, 'type'>>>> {
  const stored = new Map<EdgeType, Map<string, Omit<WantedEdge, 'type'>>>()
  if (ids.length === 0) return stored
  for (const type of edgeTypes) {
    if (edgeOwner(type).owner !== owner) continue
    const edges = await ask(store, ownedEdges, { type, owners: ids, limit: noLimit })
    stored.set(type, new Map(edges.map((edge) => [endsOf(edge), edge])))
  }
  return stored
}

/** Sorts the edges of owners into added, changed and removed ones. */
async function sortOut(
  owner: NodeType,
  owners: Owner[],
  { comparison: { same, changed, removed }, store }: Changing,
  waiting: Record<EdgeType, Waiting>,
): Promise<void> {
  const isStored = ({ id }: Owner) => same[owner].has(id) || changed[owner].has(id) || removed[owner].has(id)
  const stored = await readStored(
    store,
    owner,
    owners.filter(isStored).map(({ id }) => id),
  )
  for (const edge of owners.flatMap(({ edges }) => edges)) {
    const known = stored.get(edge.type)?.get(endsOf(edge))
    if (!known) waiting[edge.type].added.push(edge)
    else if (!sameProperties(known.properties, edge.properties)) waiting[edge.type].changed.push(edge)
    stored.get(edge.type)?.delete(endsOf(edge))
  }
  for (const [type, rest] of stored) for (const edge of rest.values()) waiting[type].removed.push(edge)
}

export interface Changing {
  graph: CorpusGraph
  comparison: Comparison
  store: Store
  /**
   * Whether every edge of a node that is as it was is too. Not so after an import that was cut short: it may have
   * written a node and not its edges.
   */
  isWhole: boolean
  onProgress(done: number, total: number): void
}

function* takenOwners(removed: Iterable<string>): Generator<Owner> {
  for (const id of removed) yield { id, edges: [] }
}

/** How many nodes are to be put, to be seen to for their edges, and to be taken. */
function sizeOf({ graph: { hashes }, comparison: { same, removed }, isWhole }: Changing): number {
  const put = (type: NodeType) => hashes[type].size - same[type].size
  const toSee = (type: NodeType) => (isWhole ? put(type) : hashes[type].size) + removed[type].size
  return (
    nodeTypes.reduce((sum, type) => sum + put(type) + removed[type].size, 0) +
    ownerTypes.reduce((sum, type) => sum + toSee(type), 0)
  )
}

/**
 * All that must be written, worked out while it is: at once it would take as much memory as the graph. Nodes come
 * before their edges and go after them, so that every batch leaves a graph that holds together.
 */
export async function* changes(changing: Changing): AsyncGenerator<Batch> {
  const { graph, comparison, isWhole, onProgress } = changing
  const { same, removed } = comparison
  const total = sizeOf(changing)
  let done = 0
  const proceed = (by: number) => {
    done += by
    onProgress(done, total)
  }
  function* put(nodes: Iterable<WantedNode>): Generator<Batch> {
    for (const batch of putNodes(graph, comparison, nodes)) {
      yield batch
      proceed(batch.put.length)
    }
  }
  const waiting = perEdgeType((): Waiting => ({ added: [], changed: [], removed: [] }))
  async function* see(type: NodeType, owners: Owner[]): AsyncGenerator<Batch> {
    await sortOut(type, owners, changing, waiting)
    yield* batchesOf(waiting, 'now')
    proceed(owners.length)
  }

  const isWanted: IsWanted = (type, id) => !isWhole || !same[type].has(id)
  yield* put(graph.named(isWanted))
  for await (const page of pagesOf(graph.events(isWanted))) {
    yield* put(page)
    yield* put(page.flatMap(({ sources }) => sources))
    yield* see('Event', page)
  }
  for await (const page of pagesOf(graph.publications(isWanted))) yield* see('Source', page)
  for (const type of ownerTypes) {
    for (const page of slices(takenOwners(removed[type]), ownerPage)) yield* see(type, page)
  }
  yield* batchesOf(waiting, 'at the end')
  for (const type of nodeTypes) {
    for (const batch of takeNodes(type, comparison)) {
      yield batch
      proceed(batch.take.length)
    }
  }
}
