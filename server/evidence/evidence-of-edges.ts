import type { Evidence } from '#model/api/evidence.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { citationsBehind, publishersOf } from './citations-behind.ts'
import { type CitedSource, ledgerOf } from './ledger.ts'

function citedBy(graph: GraphInMemory, citation: number): CitedSource {
  const source = graph.edges.target[citation] ?? 0
  const idOf = (node: number) => graph.nodes[node]?.id ?? ''
  return {
    source: idOf(source),
    publishers: publishersOf(graph, source).map(idOf),
    host: graph.nodes[source]?.host ?? null,
    tier: graph.edges.tier[citation] || null,
  }
}

/** What these edges rest on together, given by their numbers. */
export function evidenceOfEdges(graph: GraphInMemory, edges: readonly number[]): Evidence {
  const citations = new Set(edges.flatMap((edge) => citationsBehind(graph, edge)))
  return ledgerOf([...citations].map((citation) => citedBy(graph, citation)))
}
