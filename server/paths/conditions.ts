import type { LeftOut } from '#model/api/left-out.ts'
import { type NodeType, nodeTypes } from '#model/node-types.ts'
import { standingWithout } from '../evidence/standing.ts'
import type { GraphInMemory, NodeFacts } from '../graph-in-memory/graph-in-memory.ts'
import { isOfType } from '../graph-in-memory/numbers-of-type.ts'
import { remembered } from '../graph-in-memory/remembered.ts'

/** What every path must keep to. The two ends and the nodes to go through are named, so they may be anything. */
export interface Conditions {
  maxLength: number
  /** By number, as those to avoid. */
  through: readonly number[]
  avoid: readonly number[]
  types: readonly NodeType[] | null
  fromDate: string | null
  toDate: string | null
  leftOut: LeftOut
}

export interface Allowed {
  node(node: number): boolean
  edge(edge: number): boolean
}

function isInTime({ date, dateEnd }: NodeFacts, { fromDate, toDate }: Conditions): boolean {
  if (fromDate === null && toDate === null) return true
  if (date === null) return false
  return (fromDate === null || `${dateEnd ?? date}~` >= fromDate) && (toDate === null || date <= `${toDate}~`)
}

/** Which nodes a path may pass through and which edges it may take. */
export function allowedBy(graph: GraphInMemory, ends: readonly number[], conditions: Conditions): Allowed {
  const named = new Set([...ends, ...conditions.through])
  const avoided = new Set(conditions.avoid)
  const refused = nodeTypes.filter((type) => conditions.types && !conditions.types.includes(type))
  const standing = standingWithout(graph, conditions.leftOut)
  const isAnyEvent = standing.isWhole && conditions.fromDate === null && conditions.toDate === null
  const isAllowed = (node: number) => {
    if (named.has(node)) return true
    if (avoided.has(node) || refused.some((type) => isOfType(graph, node, type))) return false
    if (isAnyEvent || !isOfType(graph, node, 'Event')) return true
    const facts = graph.nodes[node]
    return facts !== undefined && isInTime(facts, conditions) && standing.event(node)
  }
  return { node: remembered(graph.nodes.length, isAllowed), edge: standing.edge }
}
