import { edgeOwner } from '#graph/edge-owner.ts'
import { ask } from '#graph/question.ts'
import { ownedEdges } from '#graph/questions/owned-edges.ts'
import type { Store } from '#graph/store.ts'
import { type EdgeType, edgeTypes, perEdgeType } from '#model/edge-types.ts'
import type { Change } from '#model/import-report.ts'
import { type NodeType, nodeTypes, perNodeType } from '#model/node-types.ts'
import { type CorpusGraph, type Owner, type OwnerType, ownerTypes } from '../resolve/resolve.ts'
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
/** More edges than the files of a page can name: past it the answer would be cut off. */
const mostEdges = 10_000_000

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

/** Nodes of each type that wait to be enough for a batch go into one when they are, or at the end. */
function* putNodes({ hashes, nodes }: CorpusGraph, { same, changed }: Comparison): Generator<PutNodes> {
  const waiting = perNodeType((): WantedNode[] => [])
  function* batch(type: NodeType): Generator<PutNodes> {
    const put = waiting[type].splice(0)
    const others = put.filter(({ id }) => changed[type].has(id)).length
    yield { of: 'nodes', type, put, count: { added: put.length - others, changed: others, removed: 0 } }
  }
  for (const node of nodes((type, id) => !same[type].has(id))) {
    const { type, id, properties } = node
    const contentHash = hashes[type].get(id) ?? ''
    waiting[type].push({ type, id, properties: { ...properties, contentHash } })
    if (waiting[type].length === batchSize) yield* batch(type)
  }
  for (const type of nodeTypes) if (waiting[type].length > 0) yield* batch(type)
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

/** Batches of what waits; the last rows go on waiting, unless all are to go. */
function* batchesOf(waiting: Record<EdgeType, Waiting>, isEnd: boolean): Generator<Batch> {
  const lengthOf = (rows: unknown[]) => (isEnd ? rows.length : rows.length - (rows.length % batchSize))
  for (const type of edgeTypes) {
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
  owner: OwnerType,
  ids: string[],
): Promise<Map<EdgeType, Map<string, Omit<WantedEdge, 'type'>>>> {
  const stored = new Map<EdgeType, Map<string, Omit<WantedEdge, 'type'>>>()
  if (ids.length === 0) return stored
  for (const type of edgeTypes) {
    if (edgeOwner(type).owner !== owner) continue
    const edges = await ask(store, ownedEdges, { type, owners: ids, limit: mostEdges })
    stored.set(type, new Map(edges.map((edge) => [endsOf(edge), edge])))
  }
  return stored
}

/** Sorts the edges of a page of owners into added, changed and removed ones. */
async function sortOut(
  store: Store,
  owner: OwnerType,
  page: (Owner & { isStored: boolean })[],
  waiting: Record<EdgeType, Waiting>,
): Promise<void> {
  const ids = page.filter(({ isStored }) => isStored).map(({ id }) => id)
  const stored = await readStored(store, owner, ids)
  for (const edge of page.flatMap(({ edges }) => edges)) {
    const known = stored.get(edge.type)?.get(endsOf(edge))
    if (!known) waiting[edge.type].added.push(edge)
    else if (!sameProperties(known.properties, edge.properties)) waiting[edge.type].changed.push(edge)
    stored.get(edge.type)?.delete(endsOf(edge))
  }
  for (const [type, rest] of stored) for (const edge of rest.values()) waiting[type].removed.push(edge)
}

function* ownersToSee(
  { owners }: CorpusGraph,
  type: OwnerType,
  comparison: Comparison,
  isWhole: boolean,
): Generator<Owner & { isStored: boolean }> {
  const isWanted = (id: string) => !isWhole || !comparison.same[type].has(id)
  const isStored = (id: string) => comparison.same[type].has(id) || comparison.changed[type].has(id)
  for (const owner of owners(type, isWanted)) {
    yield { ...owner, isStored: isStored(owner.id) }
  }
  for (const id of comparison.removed[type]) yield { id, edges: [], isStored: true }
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

/** How many nodes are to be put, to be seen to for their edges, and to be taken. */
function sizeOf({ graph: { hashes }, comparison, isWhole }: Changing): number {
  let size = 0
  for (const type of nodeTypes) {
    const isOwner = ownerTypes.some((owner) => owner === type)
    const removed = comparison.removed[type].length
    const differing = hashes[type].size - comparison.same[type].size
    size += differing + removed + (isOwner ? removed + (isWhole ? differing : hashes[type].size) : 0)
  }
  return size
}

/**
 * All that must be written, worked out while it is: at once it would take as much memory as the graph. Nodes come
 * before their edges and go after them, so that every batch leaves a graph that holds together.
 */
export async function* changes(changing: Changing): AsyncGenerator<Batch> {
  const { graph, comparison, store, isWhole, onProgress } = changing
  const total = sizeOf(changing)
  let done = 0
  const proceed = (by: number) => {
    done += by
    onProgress(done, total)
  }
  for (const batch of putNodes(graph, comparison)) {
    yield batch
    proceed(batch.put.length)
  }
  const waiting = perEdgeType((): Waiting => ({ added: [], changed: [], removed: [] }))
  for (const type of ownerTypes) {
    for (const page of slices(ownersToSee(graph, type, comparison, isWhole), ownerPage)) {
      await sortOut(store, type, page, waiting)
      yield* batchesOf(waiting, false)
      proceed(page.length)
    }
  }
  yield* batchesOf(waiting, true)
  for (const type of nodeTypes) {
    for (const batch of takeNodes(type, comparison)) {
      yield batch
      proceed(batch.take.length)
    }
  }
}
