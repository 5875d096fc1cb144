import { type Evidence, EvidenceAnswer, EvidenceRequest } from '#model/api/evidence.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { numberOfEdge } from '../graph-in-memory/number-of-edge.ts'
import { route } from '../route.ts'
import { citationsBehind, citationsOf } from './citations-behind.ts'
import { evidenceOfCitations } from './evidence-of-edges.ts'

/** Most edges of an event rest on the same citations as the others. */
function ledgers(graph: GraphInMemory): (citations: readonly number[]) => Evidence {
  const known = new Map<string, Evidence>()
  return (citations) => {
    const key = citations.join()
    const evidence = known.get(key) ?? evidenceOfCitations(graph, citations)
    known.set(key, evidence)
    return evidence
  }
}

function citationsOfEvent(graph: GraphInMemory, id: string): number[] | undefined {
  const number = graph.numberOf.get(id)
  if (number === undefined || graph.nodes[number]?.type !== 'Event') return undefined
  return citationsOf(graph, [number])
}

export const evidence = route({
  method: 'post',
  address: '/api/evidence',
  summary: 'How many independent publishers stand behind each of these edges and events, by tier',
  takes: EvidenceRequest,
  answers: EvidenceAnswer,
  async answer(store, { edges, events }, kept) {
    const graph = await kept.graphInMemory.read(store)
    const ledgerOf = ledgers(graph)
    const answer: Omit<EvidenceAnswer, 'together'> = { evidence: [], events: [], missing: [] }
    const all = new Set<number>()
    const read = (citations: readonly number[]) => {
      for (const citation of citations) all.add(citation)
      return ledgerOf(citations)
    }
    for (const edge of new Set(edges)) {
      const number = numberOfEdge(graph, edge)
      if (number === undefined) answer.missing.push(edge)
      else answer.evidence.push({ edge, ...read(citationsBehind(graph, number)) })
    }
    for (const event of new Set(events)) {
      const citations = citationsOfEvent(graph, event)
      if (citations === undefined) answer.missing.push(event)
      else answer.events.push({ event, ...read(citations) })
    }
    return { ...answer, together: evidenceOfCitations(graph, [...all]) }
  },
})
