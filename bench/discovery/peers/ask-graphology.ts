import { UndirectedGraph } from 'graphology'
import type { PeerQuestions } from './ask-peers.ts'

/** Graphology has no Adamic-Adar of its own: what it takes to add it up over its neighbours, in milliseconds. */
export function askGraphology({ costs, isEvent, edges, related }: PeerQuestions): number[][] {
  const graph = new UndirectedGraph()
  for (const node of costs.keys()) graph.addNode(node)
  for (const [source, target] of edges) graph.mergeEdge(source, target)

  function bestOf(event: number): [string, number][] {
    const scores = new Map<string, number>()
    graph.forEachNeighbor(event, (node) => {
      const worth = 1 / Math.log(graph.degree(node))
      graph.forEachNeighbor(node, (other) => {
        if (isEvent[Number(other)] && other !== String(event))
          scores.set(other, (scores.get(other) ?? 0) + worth)
      })
    })
    return [...scores].sort(([, a], [, b]) => b - a).slice(0, 10)
  }

  return related.map((events) =>
    events.map((event) => {
      const begun = performance.now()
      bestOf(event)
      return performance.now() - begun
    }),
  )
}
