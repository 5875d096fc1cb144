import { edgeEnds, edgeTypes } from '#model/edge-types.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { neighboursOfType } from '../graph-in-memory/neighbours-of-type.ts'
import { citedSources } from './cited-sources.ts'

const cites = edgeTypes.indexOf('CITES')
const publishedBy = edgeTypes.indexOf('PUBLISHED_BY')
const reportedBy = edgeTypes.indexOf('REPORTED_BY')
const belongsToTarget = edgeTypes.map((type) => edgeEnds[type].owner === 'target')

/** The edges of one type at a node, by number. */
function edgesAt({ firstAt, edgeAt, edges }: GraphInMemory, node: number, type: number): number[] {
  const found: number[] = []
  const end = firstAt[node + 1] ?? 0
  for (let place = firstAt[node] ?? 0; place < end; place++) {
    const edge = edgeAt[place] ?? 0
    if (edges.type[edge] === type) found.push(edge)
  }
  return found
}

/** Who published a source, by number. */
export function publishersOf(graph: GraphInMemory, source: number): Uint32Array {
  return neighboursOfType(graph, source, 'Publisher')
}

/** The citations of these events, as the numbers of their edges. */
export function citationsOf(graph: GraphInMemory, events: readonly number[]): number[] {
  const { firstOf } = citedSources(graph)
  const citations: number[] = []
  for (const event of events)
    for (let edge = firstOf[event] ?? 0; edge < (firstOf[event + 1] ?? 0); edge++) citations.push(edge)
  return citations
}

/**
 * The citations that an edge rests on, as the numbers of their edges: a citation on itself, what an event says of
 * its actors, tags and relations on all that it cites, that a publisher reported it on those of this publisher,
 * and that a publisher published a source on the events that cite it so.
 */
export function citationsBehind(graph: GraphInMemory, edge: number): number[] {
  const { source, target, type } = graph.edges
  const from = source[edge] ?? 0
  const to = target[edge] ?? 0
  const kind = type[edge] ?? 0
  switch (kind) {
    case cites:
      return [edge]
    case publishedBy:
      return edgesAt(graph, from, cites)
    case reportedBy:
      return edgesAt(graph, from, cites).filter((citation) =>
        publishersOf(graph, target[citation] ?? 0).includes(to),
      )
    default:
      return citationsOf(graph, [belongsToTarget[kind] ? to : from])
  }
}
