import type { GraphNode } from '#model/graph.ts'
import { isolated } from '#model/isolated.ts'
import { formatCount } from '../wording/format-number.ts'

/** The name of the one node, or how many nodes they are. */
export function namesOf(nodes: readonly GraphNode[]): string {
  const [only] = nodes
  return only && nodes.length === 1 ? isolated(only.label) : formatCount(nodes.length, 'node', 'nodes')
}
