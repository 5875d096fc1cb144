import type { GraphInMemory } from '../../server/graph-in-memory/graph-in-memory.ts'
import type { Found } from '../../server/paths/best-path.ts'
import { allowedBy, type Conditions } from '../../server/paths/conditions.ts'
import { forcedEnd } from '../../server/paths/forced-ends.ts'
import { passingCosts } from '../../server/paths/passing-cost.ts'

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((node, index) => node !== b[index])
  return (a[place] ?? 0) - (b[place] ?? 0)
}

/** What it costs to pass along these nodes from the first to the last. */
export function costOf(graph: GraphInMemory, nodes: readonly number[]): number {
  const costs = passingCosts(graph)
  return nodes.slice(1, -1).reduce((sum, node) => sum + (costs[node] ?? 0), 0)
}

/** Which of all the paths between two nodes are to be found by rule: the cheapest that differ enough from those before. */
export function chooseDifferent(
  graph: GraphInMemory,
  { from, to, k }: { from: number; to: number; k: number },
  conditions: Conditions,
  all: readonly number[][],
): Found[] {
  const allowed = allowedBy(graph, [from, to], conditions)
  const before = forcedEnd(graph, allowed, from, [to], conditions.maxLength)
  const after = forcedEnd(graph, allowed, to, before, conditions.maxLength)
  const named = new Set([...before, ...after, ...conditions.through])
  const free = (nodes: readonly number[]) => nodes.filter((node) => !named.has(node))
  const inOrder = all
    .map((nodes) => ({ nodes, cost: costOf(graph, nodes) }))
    .sort((a, b) => a.cost - b.cost || a.nodes.length - b.nodes.length || compareNumbers(a.nodes, b.nodes))
  const chosen: Found[] = []
  for (const path of inOrder) {
    const differs = chosen.every(({ nodes }) => {
      const own = free(nodes)
      if (own.length === 0) return free(path.nodes).length > 0
      return own.filter((node) => path.nodes.includes(node)).length <= Math.floor(own.length / 2)
    })
    if (differs && chosen.length < k) chosen.push(path)
  }
  return chosen
}
