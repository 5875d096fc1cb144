import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { type HalfPaths, halfPaths, type Quest } from './half-paths.ts'
import { isWithin } from './shared-nodes.ts'

export interface Found {
  cost: number
  nodes: number[]
}

/**
 * How many edges may still be looked at; it is counted down. Where nodes must be passed through, so do the paths that a
 * new one is compared with: few make one another needless, so they pile up.
 */
export interface Patience {
  left: number
}

/** The cheaper path first, of equal ones that of fewer steps, then the one whose nodes come first by number. */
function compare(a: Found, b: Found): number {
  const difference = a.cost - b.cost || a.nodes.length - b.nodes.length
  if (difference !== 0) return difference
  const place = a.nodes.findIndex((node, index) => node !== b.nodes[index])
  return (a.nodes[place] ?? 0) - (b.nodes[place] ?? 0)
}

/** The two halves as one path, when they meet at a node and together keep to what is asked for and to the most it may cost. */
function joined(
  quest: Quest,
  [forward, ahead]: readonly [HalfPaths, number],
  [backward, back]: readonly [HalfPaths, number],
  mostCost: number,
): Found | undefined {
  const node = forward.node(ahead)
  const { needed, sharedAt, allowance, costs, from, to, maxLength } = quest
  const isEnd = node === from || node === to
  const cost = forward.cost(ahead) + backward.cost(back) - (isEnd ? 0 : (costs[node] ?? 0))
  if (cost > mostCost || forward.steps(ahead) + backward.steps(back) > maxLength) return undefined
  if ((needed & ~(forward.has(ahead) | backward.has(back))) !== 0) return undefined
  const shared = forward.shared(ahead) + backward.shared(back) - (isEnd ? 0 : (sharedAt.get(node) ?? 0))
  if (!isWithin(shared, allowance)) return undefined
  const nodes = [...forward.nodes(ahead).reverse(), ...backward.nodes(back).slice(1)]
  return new Set(nodes).size === nodes.length ? { cost, nodes } : undefined
}

/**
 * The best path that a quest allows, searched from both ends at once: what is left to find costs at least the two
 * radii together, for it has a step between two nodes that neither side has extended yet. Undefined when there is
 * none. When patience ends, the best until then.
 */
export function bestPath(graph: GraphInMemory, quest: Quest, patience: Patience): Found | undefined {
  const forward = halfPaths(graph, quest, 'forward')
  const backward = halfPaths(graph, quest, 'backward')
  let best: Found | undefined
  let lead = 0
  const consider = (ahead: number, back: number) => {
    const found = joined(quest, [forward, ahead], [backward, back], best?.cost ?? Number.POSITIVE_INFINITY)
    if (found && (!best || compare(found, best) < 0)) best = found
  }
  while (patience.left > 0) {
    const least = forward.radius() + backward.radius()
    if (least === Number.POSITIVE_INFINITY || (best && best.cost < least)) return best
    const looked =
      lead <= 0
        ? forward.extend((ahead) => {
            for (const back of backward.at(forward.node(ahead))) consider(ahead, back)
          })
        : backward.extend((back) => {
            for (const ahead of forward.at(backward.node(back))) consider(ahead, back)
          })
    lead += lead <= 0 ? looked : -looked
    patience.left -= looked
  }
  return best
}
