import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { buckets } from './buckets.ts'
import type { Allowed } from './conditions.ts'
import { isWithin, type SharedNodes } from './shared-nodes.ts'

/** What one search looks for between two nodes. */
export interface Quest {
  from: number
  to: number
  maxLength: number
  costs: Uint16Array
  allowed: Allowed
  /** What a node adds to what is shared with earlier paths; nothing when it is not here. */
  sharedAt: ReadonlyMap<number, SharedNodes>
  allowance: SharedNodes
  /** A bit for each node that must be passed through. */
  bitOf: ReadonlyMap<number, number>
  /** The bit of any other node between the ends. */
  anyBit: number
  needed: number
  /** Without so many steps more no path from a node comes to the end by what must be passed through and it has not. */
  leastSteps(node: number, has: number, end: number): number
}

/** Paths from one end of a quest, each known by its number. The node it has come to counts in cost, shared and has. */
export interface HalfPaths {
  node(path: number): number
  cost(path: number): number
  steps(path: number): number
  shared(path: number): SharedNodes
  has(path: number): number
  /** Its nodes, the one it has come to first. */
  nodes(path: number): number[]
  /** Those that have come to a node and are not dominated. */
  at(node: number): number[]
  /** The cost up to which all are known. */
  radius(): number
  /** Takes the cheapest a step further, telling of each new one. Answers how much it looked at: see `Patience`. */
  extend(tell: (path: number) => void): number
}

const none = -1

/**
 * Labels of a resource-constrained shortest path: one path to a node makes another needless (dominates it) when it
 * is no worse in anything: Desrochers and Soumis, INFOR 26 (1988). Where nodes must be passed through, the cheaper
 * of two may block the way back, so there it must also have no node that the other has not.
 */
export function halfPaths(graph: GraphInMemory, quest: Quest, direction: 'forward' | 'backward'): HalfPaths {
  const { firstAt, neighbourAt, edgeAt } = graph
  const { costs, allowed, sharedAt, allowance, bitOf, anyBit, maxLength, leastSteps } = quest
  const [start, end] = direction === 'forward' ? [quest.from, quest.to] : [quest.to, quest.from]
  const isThrough = bitOf.size > 0

  const nodeOf: number[] = []
  const costOf: number[] = []
  const stepsOf: number[] = []
  const parentOf: number[] = []
  const sharedOf: SharedNodes[] = []
  const hasOf: number[] = []
  /** The next at the same node. */
  const nextOf: number[] = []
  const isDominated: boolean[] = []
  const latestAt = new Map<number, number>()
  const queue = buckets()
  let compared = 0

  const value = (list: readonly number[], path: number) => list[path] ?? none

  function isOn(path: number, node: number): boolean {
    for (let at = path; at !== none; at = value(parentOf, at)) if (nodeOf[at] === node) return true
    return false
  }

  function isPartOf(path: number, other: number): boolean {
    for (let at = path; at !== none; at = value(parentOf, at))
      if (!isOn(other, value(nodeOf, at))) return false
    return true
  }

  /** Below 0 when of two paths of the same length to a node this one comes first by its nodes, read as in the whole. */
  function compareNodes(path: number, other: number): number {
    if (path === other || path === none) return 0
    const here = value(nodeOf, path) - value(nodeOf, other)
    const before = () => compareNodes(value(parentOf, path), value(parentOf, other))
    return direction === 'forward' ? before() || here : here || before()
  }

  function dominates(path: number, other: number): boolean {
    const cost = value(costOf, path) - value(costOf, other)
    const steps = value(stepsOf, path) - value(stepsOf, other)
    return (
      cost <= 0 &&
      steps <= 0 &&
      isWithin(value(sharedOf, path), value(sharedOf, other)) &&
      (value(hasOf, path) & value(hasOf, other)) === value(hasOf, other) &&
      (cost < 0 || steps < 0 || compareNodes(path, other) <= 0) &&
      (!isThrough || isPartOf(path, other))
    )
  }

  function at(node: number): number[] {
    const paths: number[] = []
    for (let path = latestAt.get(node) ?? none; path !== none; path = value(nextOf, path)) {
      if (!isDominated[path]) paths.push(path)
    }
    return paths
  }

  /** The number of the new path; undefined when it shares too much, can no more come to the end, or is dominated. */
  function add(node: number, parent: number): number | undefined {
    const shared = parent === none ? 0 : value(sharedOf, parent) + (sharedAt.get(node) ?? 0)
    if (!isWithin(shared, allowance)) return undefined
    const isEnd = node === start || node === end
    const steps = parent === none ? 0 : value(stepsOf, parent) + 1
    const has = (parent === none ? 0 : value(hasOf, parent)) | (isEnd ? 0 : (bitOf.get(node) ?? anyBit))
    if (steps + leastSteps(node, has, end) > maxLength) return undefined
    const path = nodeOf.length
    nodeOf[path] = node
    parentOf[path] = parent
    sharedOf[path] = shared
    costOf[path] = parent === none ? 0 : value(costOf, parent) + (isEnd ? 0 : (costs[node] ?? 0))
    stepsOf[path] = steps
    hasOf[path] = has
    const latest = latestAt.get(node) ?? none
    for (let other = latest; other !== none; other = value(nextOf, other)) {
      if (isThrough) compared++
      if (!isDominated[other] && dominates(other, path)) {
        nodeOf.length = path
        return undefined
      }
    }
    for (let other = latest; other !== none; other = value(nextOf, other)) {
      if (!isDominated[other] && dominates(path, other)) isDominated[other] = true
    }
    isDominated[path] = false
    nextOf[path] = latest
    latestAt.set(node, path)
    if (node !== end && value(stepsOf, path) < maxLength) queue.put(value(costOf, path), path)
    return path
  }

  add(start, none)
  return {
    node: (path) => value(nodeOf, path),
    cost: (path) => value(costOf, path),
    steps: (path) => value(stepsOf, path),
    shared: (path) => value(sharedOf, path),
    has: (path) => value(hasOf, path),
    nodes(path) {
      const nodes: number[] = []
      for (let at = path; at !== none; at = value(parentOf, at)) nodes.push(value(nodeOf, at))
      return nodes
    },
    at,
    radius: queue.next,
    extend(tell) {
      const path = queue.take()
      if (path === undefined || isDominated[path]) return 0
      const node = value(nodeOf, path)
      const first = firstAt[node] ?? 0
      const after = firstAt[node + 1] ?? 0
      compared = 0
      for (let place = first; place < after; place++) {
        const neighbour = neighbourAt[place] ?? 0
        if (neighbour === start || !allowed.node(neighbour) || !allowed.edge(edgeAt[place] ?? 0)) continue
        if (isThrough && isOn(path, neighbour)) continue
        const extended = add(neighbour, path)
        if (extended !== undefined) tell(extended)
      }
      return after - first + compared
    },
  }
}
