import type { Evidence } from '#model/api/evidence.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { citationsBehind, citationsOf, publishersOf } from './citations-behind.ts'
import { citedSources } from './cited-sources.ts'
import { ledgerOf, unrated } from './ledger.ts'
import type { Standing } from './standing.ts'

/** What stands on these citations, each counted once. Given by the numbers of their edges. */
export function evidenceOfCitations(graph: GraphInMemory, citations: readonly number[]): Evidence {
  const { target, tier } = graph.edges
  const { marksAt, marks } = citedSources(graph)
  const sources = new Set<number>()
  const bestAt = new Map<number, number>()
  for (const citation of citations) {
    const source = target[citation] ?? 0
    sources.add(source)
    const place = marksAt[source] ?? 0
    const own = tier[citation] || unrated
    const best = bestAt.get(place)
    if (best === undefined || own < best) bestAt.set(place, own)
  }
  const cited = Array.from(bestAt, ([place, best]) => ({ marks: marks[place] ?? [], tier: best }))
  return ledgerOf(sources.size, cited)
}

function standingBehind(graph: GraphInMemory, standing: Pick<Standing, 'edge'>, edges: readonly number[]) {
  return edges.flatMap((edge) => citationsBehind(graph, edge)).filter(standing.edge)
}

/** What these edges rest on together, of what stands; given by their numbers. */
export function evidenceOfEdges(
  graph: GraphInMemory,
  standing: Pick<Standing, 'edge'>,
  edges: readonly number[],
): Evidence {
  return evidenceOfCitations(graph, standingBehind(graph, standing, edges))
}

/** Who published what these edges rest on together, of what stands: those of the most sources first, by number. */
export function publishersBehind(
  graph: GraphInMemory,
  standing: Pick<Standing, 'edge'>,
  edges: readonly number[],
): number[] {
  const sources = new Set(standingBehind(graph, standing, edges).map((edge) => graph.edges.target[edge] ?? 0))
  const counts = new Map<number, number>()
  for (const publisher of [...sources].flatMap((source) => [...publishersOf(graph, source)]))
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1)
  return [...counts].sort(([one, more], [other, less]) => less - more || one - other).map(([node]) => node)
}

/** What rests on these events together rests on all that they cite, of what stands. Given by their numbers. */
export function evidenceOfEvents(
  graph: GraphInMemory,
  standing: Pick<Standing, 'edge'>,
  events: readonly number[],
): Evidence {
  return evidenceOfCitations(graph, citationsOf(graph, events).filter(standing.edge))
}
