import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { bestPath, type Found, type Patience } from './best-path.ts'
import { allowedBy, type Conditions } from './conditions.ts'
import { forcedEnd } from './forced-ends.ts'
import type { Quest } from './half-paths.ts'
import { leastStepsThrough } from './least-steps.ts'
import { passingCosts } from './passing-cost.ts'
import { allowances, oneWith, type SharedNodes } from './shared-nodes.ts'

export interface DifferentPaths {
  /** The best first; costs in hundredths of a bit, nodes by number from one end to the other. */
  paths: Found[]
  /** Whether the graph has no further one. */
  areAll: boolean
  /** Whether each is proven to be the best, or that there is none; else patience ended while the last was looked for. */
  areBest: boolean
}

/** To prove that there is no further path can take long; after so many edges more it is left open. */
const patienceForMore = 10_000

/** What the next path may share with those found: at most half of the free nodes of each. */
function sharing(free: readonly (readonly number[])[]) {
  const sharedAt = new Map<number, SharedNodes>()
  for (const [path, nodes] of free.entries()) {
    for (const node of nodes) sharedAt.set(node, (sharedAt.get(node) ?? 0) + oneWith(path))
  }
  return { sharedAt, allowance: allowances(free.map((nodes) => Math.floor(nodes.length / 2))) }
}

/**
 * Up to k paths between two nodes, the best first; each next one is the best that shares at most half of its free
 * nodes with each before it. Free are the nodes between the ends but those that must be passed through, and those
 * that every path takes because an end leaves no choice; of paths without any, which pass through the same nodes in
 * another order, only the best is given. This is the k shortest paths with limited overlap of
 * Chondrogiannis et al., Finding k-shortest paths with limited overlap, VLDB Journal 29 (2020).
 */
export function differentPaths(
  graph: GraphInMemory,
  { from, to, k }: { from: number; to: number; k: number },
  conditions: Conditions,
  patience: Patience,
): DifferentPaths {
  const costs = passingCosts(graph)
  const allowed = allowedBy(graph, [from, to], conditions)
  const before = forcedEnd(graph, allowed, from, [to], conditions.maxLength)
  const after = forcedEnd(graph, allowed, to, before, conditions.maxLength).reverse()
  const forced = new Set([...before, ...after])
  const through = conditions.through.filter((node) => !forced.has(node))
  const bitOf = new Map(through.map((node, index) => [node, 2 << index]))
  const ends = { from: before.at(-1) ?? from, to: after[0] ?? to }
  const quest: Omit<Quest, 'sharedAt' | 'allowance' | 'needed'> = {
    ...ends,
    maxLength: conditions.maxLength - (before.length - 1) - (after.length - 1),
    costs,
    allowed,
    bitOf,
    anyBit: 1,
    leastSteps: through.length > 0 ? leastStepsThrough(graph, allowed, ends, bitOf) : () => 0,
  }
  const namedBits = [...bitOf.values()].reduce((all, bit) => all | bit, 0)
  const costOf = (nodes: readonly number[]) =>
    nodes.slice(1, -1).reduce((sum, node) => sum + (costs[node] ?? 0), 0)

  const paths: Found[] = []
  const free: number[][] = []
  const patienceAtFirst = patience.left
  let needed = namedBits
  let areBest = true
  while (paths.length < k && quest.maxLength > 0) {
    const found = bestPath(graph, { ...quest, ...sharing(free), needed }, patience)
    if (!found) {
      const areAll = patience.left > 0
      return { paths, areAll, areBest: areBest && (paths.length > 0 || areAll) }
    }
    areBest = patience.left > 0
    if (paths.length === 0) {
      const spent = patienceAtFirst - patience.left
      patience.left = Math.min(patience.left, patienceForMore + 3 * spent)
    }
    const nodes = [...before.slice(0, -1), ...found.nodes, ...after.slice(1)]
    paths.push({ nodes, cost: costOf(nodes) })
    const own = nodes.filter((node) => !forced.has(node) && !bitOf.has(node))
    if (own.length > 0) free.push(own)
    else needed |= quest.anyBit
  }
  return { paths, areAll: paths.length < k, areBest }
}
