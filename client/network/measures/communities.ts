import louvain from 'graphology-communities-louvain'
import type { MeasuredGraph, Values } from './measured-graph.ts'

/** Numbers from 0 to 1 that are the same each time: mulberry32. */
function steadyChance(): () => number {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface Communities {
  /** The number of each node's community: 1 is the largest. */
  values: Values
  /** How much more weight lies within them than chance would put there: about 0.3 and more is clear. */
  modularity: number
}

/** The communities by Blondel and others 2008; the same network always has the same. */
export function communities(graph: MeasuredGraph): Communities {
  if (graph.size === 0) return { values: {}, modularity: 0 }
  const { communities: found, modularity } = louvain.detailed(graph, { rng: steadyChance() })
  const sizes = new Map<number, number>()
  for (const community of Object.values(found)) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  const largestFirst = [...sizes].sort(([a, one], [b, other]) => other - one || a - b).map(([id]) => id)
  const numbers = new Map(largestFirst.map((id, index) => [id, index + 1]))
  const values = Object.fromEntries(Object.entries(found).map(([node, id]) => [node, numbers.get(id) ?? 0]))
  return { values, modularity }
}
