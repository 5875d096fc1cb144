import type { Suggestion } from '#model/api/related.ts'
import type { GraphNode } from '#model/graph.ts'

interface Chosen extends Omit<Suggestion, 'node'> {
  id: string
}

/** What was chosen, with its nodes in place of their ids. */
export function suggestionsOf(chosen: readonly Chosen[], nodes: readonly GraphNode[]): Suggestion[] {
  const known = new Map(nodes.map((node) => [node.id, node]))
  return chosen.flatMap(({ id, score, reasons }) => {
    const node = known.get(id)
    return node ? [{ node, score: Number(score.toFixed(4)), reasons }] : []
  })
}
