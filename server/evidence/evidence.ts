import { type Evidence, EvidenceOfEdges, EvidenceRequest } from '#model/api/evidence.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { numberOfEdge } from '../graph-in-memory/number-of-edge.ts'
import { route } from '../route.ts'
import { citationsBehind } from './citations-behind.ts'
import { evidenceOfCitations } from './evidence-of-edges.ts'

/** Most edges of an event rest on the same citations as the others. */
function ledgers(graph: GraphInMemory): (edge: number) => Evidence {
  const known = new Map<string, Evidence>()
  return (edge) => {
    const citations = citationsBehind(graph, edge)
    const key = citations.join()
    const evidence = known.get(key) ?? evidenceOfCitations(graph, citations)
    known.set(key, evidence)
    return evidence
  }
}

export const evidence = route({
  method: 'post',
  address: '/api/evidence',
  summary: 'How many independent publishers stand behind each of these edges, by tier',
  takes: EvidenceRequest,
  answers: EvidenceOfEdges,
  async answer(store, { edges }, kept) {
    const graph = await kept.graphInMemory.read(store)
    const ledgerOf = ledgers(graph)
    const answer: EvidenceOfEdges = { evidence: [], missing: [] }
    for (const edge of new Set(edges)) {
      const number = numberOfEdge(graph, edge)
      if (number === undefined) answer.missing.push(edge)
      else answer.evidence.push({ edge, ...ledgerOf(number) })
    }
    return answer
  },
})
