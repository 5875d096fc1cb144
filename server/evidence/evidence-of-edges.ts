import type { Evidence } from '#model/api/evidence.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { citationsBehind, citationsOf, publishersOf } from './citations-behind.ts'
import { type CitedSource, ledgerOf } from './ledger.ts'
import type { Standing } from './standing.ts'

interface Known {
  citations: Map<number, CitedSource>
  /** Below 0, so that none is the number of a node. */
  hosts: Map<string, number>
}

const known = new WeakMap<GraphInMemory, Known>()

/** Kept, for the same citation stands behind many edges. */
function citedBy(graph: GraphInMemory, citation: number): CitedSource {
  const { citations, hosts } = known.get(graph) ?? { citations: new Map(), hosts: new Map() }
  known.set(graph, { citations, hosts })
  const before = citations.get(citation)
  if (before) return before
  const source = graph.edges.target[citation] ?? 0
  const marks = publishersOf(graph, source)
  const host = graph.nodes[source]?.host ?? null
  if (host !== null) {
    const number = hosts.get(host) ?? -1 - hosts.size
    hosts.set(host, number)
    marks.push(number)
  }
  const cited = { source, marks, tier: graph.edges.tier[citation] || null }
  citations.set(citation, cited)
  return cited
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
