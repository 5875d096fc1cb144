import type { Path } from '#model/api/paths.ts'
import { edgeTypes } from '#model/edge-types.ts'
import { edgeId } from '#model/ids.ts'
import { evidenceOfEdges, publishersBehind } from '../evidence/evidence-of-edges.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { idOf, idsOf } from '../graph-in-memory/ids-of.ts'
import type { Found } from './best-path.ts'
import type { Allowed } from './conditions.ts'
import { breadthOf, passingCosts, perBit } from './passing-cost.ts'

function edgesBetween(
  { firstAt, neighbourAt, edgeAt }: GraphInMemory,
  allowed: Allowed,
  from: number,
  to: number,
) {
  const found: number[] = []
  for (let place = firstAt[from] ?? 0; place < (firstAt[from + 1] ?? 0); place++) {
    const edge = edgeAt[place] ?? 0
    if (neighbourAt[place] === to && allowed.edge(edge)) found.push(edge)
  }
  return found
}

/** A found path as it is told: by ids, with what each step rests on and what each node between the ends costs. */
export function presentPath(graph: GraphInMemory, allowed: Allowed, { nodes, cost }: Found): Path {
  const { source, target, type } = graph.edges
  const idOfEdge = (edge: number) => {
    const named = edgeTypes[type[edge] ?? 0]
    return named === undefined ? [] : [edgeId(idOf(graph, source[edge]), named, idOf(graph, target[edge]))]
  }
  const costs = passingCosts(graph)
  const taken = nodes.slice(1).map((to, index) => edgesBetween(graph, allowed, nodes[index] ?? to, to))
  const steps = taken.map((edges, index) => ({
    from: idOf(graph, nodes[index]),
    to: idOf(graph, nodes[index + 1]),
    edges: edges.flatMap(idOfEdge),
    evidence: evidenceOfEdges(graph, allowed, edges),
  }))
  const publishers = steps.map(({ evidence }) => evidence.publishers)
  return {
    nodes: idsOf(graph, nodes),
    steps,
    passes: nodes.slice(1, -1).map((node) => ({
      node: idOf(graph, node),
      breadth: breadthOf(graph, node),
      cost: (costs[node] ?? 0) / perBit,
    })),
    cost: cost / perBit,
    evidence: evidenceOfEdges(graph, allowed, taken.flat()),
    publishers: idsOf(graph, publishersBehind(graph, allowed, taken.flat())),
    weakestStep: publishers.indexOf(Math.min(...publishers)),
  }
}
