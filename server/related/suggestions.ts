import type { Suggestion } from '#model/api/related.ts'
import type { GraphNode } from '#model/graph.ts'
import { evidenceOfEvents } from '../evidence/evidence-of-edges.ts'
import type { Standing } from '../evidence/standing.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'

interface Chosen extends Omit<Suggestion, 'node' | 'evidence'> {
  id: string
}

function eventsAmong({ nodes, numberOf }: GraphInMemory, ids: readonly string[]): number[] {
  return ids.flatMap((id) => numberOf.get(id) ?? []).filter((number) => nodes[number]?.type === 'Event')
}

/** What was chosen to stand beside a node, with its nodes in place of their ids, and what shows it rests on. */
export function suggestionsOf(
  graph: GraphInMemory,
  standing: Standing,
  beside: string,
  chosen: readonly Chosen[],
  nodes: readonly GraphNode[],
): Suggestion[] {
  const known = new Map(nodes.map((node) => [node.id, node]))
  return chosen.flatMap(({ id, score, reasons }) => {
    const node = known.get(id)
    if (!node) return []
    const shown = [beside, id, ...reasons.flatMap(({ evidence }) => evidence)]
    const evidence = evidenceOfEvents(graph, standing, eventsAmong(graph, shown))
    return [{ node, score: Number(score.toFixed(4)), reasons, evidence }]
  })
}
