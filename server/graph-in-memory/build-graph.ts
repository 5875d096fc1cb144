import { compareText } from '#model/compare-text.ts'
import { edgeTypes, perEdgeType } from '#model/edge-types.ts'
import { perNodeType } from '#model/node-types.ts'
import { articlesIn } from './articles.ts'
import type { EdgeFacts, GraphInMemory, NodeFacts, Range } from './graph-in-memory.ts'
import type { Steps } from './in-turns.ts'

/** More than any tier, so that an edge with its tier is one number, and sorting numbers sorts edges. */
const tiers = 16

/** So many nodes or edges are a step. */
const inOneGo = 20_000

interface GraphBuilder {
  /** Leaves out an edge one of whose ends is not among the nodes. */
  add(edge: EdgeFacts): void
  /** With the ids of sources of the same title. */
  build(revision: string | null, titled: readonly (readonly string[])[]): Steps<GraphInMemory>
}

function* sortedEdges(
  keys: Record<(typeof edgeTypes)[number], number[]>,
  nodeCount: number,
): Steps<GraphInMemory['edges']> {
  const count = edgeTypes.reduce((sum, type) => sum + keys[type].length, 0)
  const source = new Uint32Array(count)
  const target = new Uint32Array(count)
  const type = new Uint8Array(count)
  const tier = new Uint8Array(count)
  let edge = 0
  for (const [place, name] of edgeTypes.entries()) {
    const sorted = Float64Array.from(keys[name]).sort()
    yield
    for (const key of sorted) {
      const ends = Math.floor(key / tiers)
      source[edge] = Math.floor(ends / nodeCount)
      target[edge] = ends % nodeCount
      type[edge] = place
      tier[edge] = key % tiers
      edge++
      if (edge % inOneGo === 0) yield
    }
  }
  return { count, source, target, type, tier }
}

/** The edges at each node, in the order of the edges. */
function* adjacency(
  { count, source, target }: GraphInMemory['edges'],
  nodeCount: number,
): Steps<Pick<GraphInMemory, 'firstAt' | 'neighbourAt' | 'edgeAt'>> {
  const firstAt = new Uint32Array(nodeCount + 1)
  for (const ends of [source, target])
    for (const node of ends) firstAt[node + 1] = (firstAt[node + 1] ?? 0) + 1
  for (let node = 0; node < nodeCount; node++)
    firstAt[node + 1] = (firstAt[node + 1] ?? 0) + (firstAt[node] ?? 0)
  yield
  const nextAt = firstAt.slice()
  const neighbourAt = new Uint32Array(2 * count)
  const edgeAt = new Uint32Array(2 * count)
  const put = (node: number, neighbour: number, edge: number) => {
    const place = nextAt[node] ?? 0
    neighbourAt[place] = neighbour
    edgeAt[place] = edge
    nextAt[node] = place + 1
  }
  for (let edge = 0; edge < count; edge++) {
    const from = source[edge] ?? 0
    const to = target[edge] ?? 0
    put(from, to, edge)
    put(to, from, edge)
    if (edge % inOneGo === 0) yield
  }
  return { firstAt, neighbourAt, edgeAt }
}

/** Edges come in runs that begin, or end, at the same node. */
function rememberingLast(numberOf: ReadonlyMap<string, number>) {
  let lastId: string | undefined
  let lastNumber: number | undefined
  return (id: string) => {
    if (id !== lastId) {
      lastNumber = numberOf.get(id)
      lastId = id
    }
    return lastNumber
  }
}

/** Begins a graph of these nodes, whose edges are then added one by one, so that no list of them is held. */
export function* graphBuilder(facts: readonly NodeFacts[]): Steps<GraphBuilder> {
  const nodes = facts.toSorted((a, b) => compareText(a.id, b.id))
  yield
  const numberOf = new Map<string, number>()
  const ofType = perNodeType((): Range => ({ first: nodes.length, end: nodes.length }))
  for (const [number, { id, type }] of nodes.entries()) {
    numberOf.set(id, number)
    ofType[type].first = Math.min(ofType[type].first, number)
    ofType[type].end = number + 1
    if (number % inOneGo === 0) yield
  }
  const keys = perEdgeType((): number[] => [])
  const numberOfSource = rememberingLast(numberOf)
  const numberOfTarget = rememberingLast(numberOf)
  return {
    add({ type, source, target, tier }) {
      const from = numberOfSource(source)
      const to = numberOfTarget(target)
      if (from === undefined || to === undefined) return
      keys[type].push((from * nodes.length + to) * tiers + (tier ?? 0))
    },
    *build(revision, titled) {
      const edges = yield* sortedEdges(keys, nodes.length)
      const around = yield* adjacency(edges, nodes.length)
      const graph = { revision, nodes, ofType, numberOf, edges, ...around }
      return { ...graph, articles: articlesIn(graph, titled) }
    },
  }
}
