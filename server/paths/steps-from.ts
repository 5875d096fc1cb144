import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import type { Allowed } from './conditions.ts'

/** After so many edges all that was not reached is only known to be further. */
const mostEdges = 300_000

/**
 * Has the fewest steps between a node and any other that may be walked, or fewer where that is not known; infinitely many
 * where no way leads.
 */
export function stepsFrom(
  { firstAt, neighbourAt, edgeAt, nodes }: GraphInMemory,
  allowed: Allowed,
  start: number,
): (node: number) => number {
  const unknown = -1
  const steps = new Int16Array(nodes.length).fill(unknown)
  steps[start] = 0
  let ring = [start]
  let reached = 0
  let left = mostEdges
  while (ring.length > 0 && left > 0) {
    reached += 1
    const next: number[] = []
    for (const node of ring) {
      const [first = 0, after = 0] = [firstAt[node], firstAt[node + 1]]
      left -= after - first
      for (let place = first; place < after; place++) {
        const neighbour = neighbourAt[place] ?? 0
        if (steps[neighbour] !== unknown) continue
        if (!allowed.node(neighbour) || !allowed.edge(edgeAt[place] ?? 0)) continue
        steps[neighbour] = reached
        next.push(neighbour)
      }
    }
    ring = next
  }
  const others = ring.length > 0 ? reached + 1 : Number.POSITIVE_INFINITY
  return (node) => {
    const known = steps[node] ?? unknown
    return known === unknown ? others : known
  }
}
