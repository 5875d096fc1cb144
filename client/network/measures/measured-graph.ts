import { UndirectedGraph } from 'graphology'

export interface MeasuredLink {
  source: string
  target: string
  weight: number
}

/** A network as the measures take it: without direction, each pair joined at most once. */
export type MeasuredGraph = UndirectedGraph<Record<string, never>, { weight: number }>

export type Values = Readonly<Record<string, number>>

export function measuredGraph(nodes: readonly string[], links: readonly MeasuredLink[]): MeasuredGraph {
  const graph: MeasuredGraph = new UndirectedGraph({ multi: false })
  for (const node of nodes) graph.addNode(node)
  for (const { source, target, weight } of links) graph.addEdge(source, target, { weight })
  return graph
}

/** A value for each node. */
export function perNode(graph: MeasuredGraph, find: (node: string) => number): Values {
  return Object.fromEntries(graph.mapNodes((node) => [node, find(node)]))
}
