import betweennessCentrality from 'graphology-metrics/centrality/betweenness'
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector'
import pagerankCentrality from 'graphology-metrics/centrality/pagerank'
import { type MeasuredGraph, perNode, type Values } from './measured-graph.ts'

const mostIterations = 5000
const tolerance = 1e-9

export function degree(graph: MeasuredGraph): Values {
  return perNode(graph, (node) => graph.degree(node))
}

export function strength(graph: MeasuredGraph): Values {
  return perNode(graph, (node) => graph.reduceEdges(node, (sum, _, { weight }) => sum + weight, 0))
}

/** The share of the shortest chains between two others, each link one step. */
export function betweenness(graph: MeasuredGraph): Values {
  return betweennessCentrality(graph, { getEdgeWeight: null })
}

/** Throws when it does not settle, as where two parts are as strong as each other. */
export function eigenvector(graph: MeasuredGraph): Values {
  return eigenvectorCentrality(graph, { getEdgeWeight: 'weight', maxIterations: mostIterations, tolerance })
}

export function pagerank(graph: MeasuredGraph): Values {
  return pagerankCentrality(graph, { getEdgeWeight: 'weight', maxIterations: mostIterations, tolerance })
}
