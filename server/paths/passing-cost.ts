import { edgeTypes } from '#model/edge-types.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'

/** What an event rests on is its evidence: it leads nowhere else for having much of it. */
const evidence = new Set([edgeTypes.indexOf('CITES'), edgeTypes.indexOf('REPORTED_BY')])

/** Costs are whole numbers of hundredths of a bit, so that equal ones are equal in whatever order they are added. */
export const perBit = 100

const known = new WeakMap<GraphInMemory, Uint16Array>()

/**
 * How many other ways a path could have gone at a node: the events of an actor, tag, source or publisher; the
 * actors, tags and relations of an event.
 */
export function breadthOf({ nodes, firstAt, edgeAt, edges }: GraphInMemory, node: number): number {
  const first = firstAt[node] ?? 0
  const end = firstAt[node + 1] ?? 0
  if (nodes[node]?.type !== 'Event') return end - first
  let breadth = 0
  for (let place = first; place < end; place++) {
    if (!evidence.has(edges.type[edgeAt[place] ?? 0] ?? 0)) breadth++
  }
  return breadth
}

/**
 * What it costs to pass through each node: the logarithm of its breadth, as it would surprise us to see somebody
 * take this one of so many ways at random. So a step through an actor of 950 events costs 9.9 bits and one through
 * an actor of 3 costs 2. Weighing nodes by their degree finds the telling paths rather than the short ones: Croes et
 * al., Inferring meaningful pathways in weighted metabolic networks, J. Mol. Biol. 356 (2006); Faust et al., Pathway
 * discovery in metabolic networks by subgraph extraction, Bioinformatics 26 (2010). The logarithm is that of
 * Adamic and Adar, Friends and neighbors on the web, Social Networks 25 (2003).
 */
export function passingCosts(graph: GraphInMemory): Uint16Array {
  const before = known.get(graph)
  if (before) return before
  const costs = Uint16Array.from(graph.nodes, (_, node) =>
    Math.round(perBit * Math.log2(1 + Math.max(1, breadthOf(graph, node)))),
  )
  known.set(graph, costs)
  return costs
}
