import type { Evidence } from '#model/api/evidence.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { citationsBehind, citationsOf, publishersOf } from './citations-behind.ts'
import { type CitedSource, ledgerOf } from './ledger.ts'
import type { Standing } from './standing.ts'

const known = new WeakMap<GraphInMemory, Map<number, CitedSource>>()

/** Kept, for the same citation stands behind many edges. */
function citedBy(graph: GraphInMemory, citation: number): CitedSource {
  const before = known.get(graph) ?? new Map<number, CitedSource>()
  known.set(graph, before)
  const cited = before.get(citation)
  if (cited) return cited
  const source = graph.edges.target[citation] ?? 0
  const idOf = (node: number) => graph.nodes[node]?.id ?? ''
  const publishers = publishersOf(graph, source).map(idOf)
  const host = graph.nodes[source]?.host ?? null
  const found = {
    source: idOf(source),
    marks: host === null ? publishers : [...publishers, `host ${host}`],
    tier: graph.edges.tier[citation] || null,
  }
  before.set(citation, found)
  return found
}

/** What stands on these citations, each counted once. Given by the numbers of their edges. */
export function evidenceOfCitations(graph: GraphInMemory, citations: Iterable<number>): Evidence {
  return ledgerOf([...new Set(citations)].map((citation) => citedBy(graph, citation)))
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

/** What rests on these events together rests on all that they cite, of what stands. Given by their numbers. */
export function evidenceOfEvents(
  graph: GraphInMemory,
  standing: Pick<Standing, 'edge'>,
  events: readonly number[],
): Evidence {
  const citations = events.flatMap((event) => citationsOf(graph, event))
  return evidenceOfCitations(graph, citations.filter(standing.edge))
}
