import { edgeTypes } from '#model/edge-types.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { atOnce, inTurns, type Steps } from '../graph-in-memory/in-turns.ts'
import { neighboursOfType } from '../graph-in-memory/neighbours-of-type.ts'
import { numbersOfType } from '../graph-in-memory/numbers-of-type.ts'

interface CitedSources {
  /** The citations of node n are the edges from `firstOf[n]` to before `firstOf[n + 1]`. */
  firstOf: Uint32Array
  /** What tells that a source is not independent of another, as a place in `marks`: many have the same. */
  marksAt: Uint32Array
  /** By number: publishers, and below 0 a host. Of a source without either it is that source. */
  marks: readonly (readonly number[])[]
}

const cites = edgeTypes.indexOf('CITES')

function firstCitations({ nodes, edges }: GraphInMemory): Uint32Array {
  const firstOf = new Uint32Array(nodes.length + 1)
  let node = 0
  for (let edge = edges.type.indexOf(cites); edges.type[edge] === cites; edge++) {
    while (node <= (edges.source[edge] ?? 0)) firstOf[node++] = edge
  }
  return firstOf.fill(edges.type.lastIndexOf(cites) + 1, node)
}

function marksOf(graph: GraphInMemory, hosts: Map<string, number>, source: number): number[] {
  const marks = [...neighboursOfType(graph, source, 'Publisher')]
  const host = graph.nodes[source]?.host ?? null
  if (host !== null) {
    const number = hosts.get(host) ?? -1 - hosts.size
    hosts.set(host, number)
    marks.push(number)
  }
  return marks.length > 0 ? marks : [source]
}

/** So many sources are a step. */
const inOneGo = 20_000

function* readSources(graph: GraphInMemory): Steps<CitedSources> {
  const found: number[][] = []
  const placeOf = new Map<string, number>()
  const hosts = new Map<string, number>()
  const marksAt = new Uint32Array(graph.nodes.length)
  for (const source of numbersOfType(graph, 'Source')) {
    const marks = marksOf(graph, hosts, source)
    const name = marks.join()
    const place = placeOf.get(name) ?? found.push(marks) - 1
    placeOf.set(name, place)
    marksAt[source] = place
    if (source % inOneGo === 0) yield
  }
  return { firstOf: firstCitations(graph), marksAt, marks: found }
}

const known = new WeakMap<GraphInMemory, CitedSources>()

/** Works out what every ledger asks of all sources and citations. */
export async function prepareCitedSources(graph: GraphInMemory): Promise<void> {
  known.set(graph, await inTurns(readSources(graph)))
}

/** What every ledger asks of all sources and citations, worked out once. */
export function citedSources(graph: GraphInMemory): CitedSources {
  const cited = known.get(graph) ?? atOnce(readSources(graph))
  known.set(graph, cited)
  return cited
}
