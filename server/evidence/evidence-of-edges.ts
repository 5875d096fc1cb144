import type { Evidence } from '#model/api/evidence.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { citationsBehind, citationsOf } from './citations-behind.ts'
import { citedSources } from './cited-sources.ts'
import { ledgerOf, unrated } from './ledger.ts'
import type { Standing } from './standing.ts'

/** What stands on these citations, each counted once. Given by the numbers of their edges. */
export function evidenceOfCitations(graph: GraphInMemory, citations: Iterable<number>): Evidence {
  const { target, tier } = graph.edges
  const { marksAt, marks } = citedSources(graph)
  const sources = new Set<number>()
  const bestAt = new Map<number, number>()
  for (const citation of citations) {
    const source = target[citation] ?? 0
    const place = marksAt[source] ?? 0
    sources.add(source)
    bestAt.set(place, Math.min(bestAt.get(place) ?? unrated, tier[citation] || unrated))
  }
  const cited = Array.from(bestAt, ([place, best]) => ({ marks: marks[place] ?? [], tier: best }))
  return ledgerOf(sources.size, cited)
}

/** What these edges rest on together, of what stands; given by their numbers. */
export function evidenceOfEdges(
  graph: GraphInMemory,
  standing: Pick<Standing, 'edge'>,
  edges: readonly number[],
): Evidence {
  const citations = edges.flatMap((edge) => citationsBehind(graph, edge))
  return evidenceOfCitations(graph, citations.filter(standing.edge))
}

function* standingCitations(
  graph: GraphInMemory,
  standing: Pick<Standing, 'edge'>,
  events: readonly number[],
) {
  for (const event of events)
    for (const citation of citationsOf(graph, event)) if (standing.edge(citation)) yield citation
}

/** What rests on these events together rests on all that they cite, of what stands. Given by their numbers. */
export function evidenceOfEvents(
  graph: GraphInMemory,
  standing: Pick<Standing, 'edge'>,
  events: readonly number[],
): Evidence {
  return evidenceOfCitations(graph, standingCitations(graph, standing, events))
}
