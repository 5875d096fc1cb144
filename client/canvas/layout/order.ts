import { compareText } from '#model/compare-text.ts'
import { nodeTypes } from '#model/node-types.ts'
import type { LayoutGraph, LayoutNode } from './layout-graph.ts'

export function byId(one: LayoutNode, other: LayoutNode): number {
  return compareText(one.id, other.id)
}

/** Events by date, those without one last; everything else by name. */
export function byDateOrName(one: LayoutNode, other: LayoutNode): number {
  const dates = compareText(one.date ?? '9999', other.date ?? '9999')
  const isDated = one.type === 'Event' && other.type === 'Event'
  return (isDated && dates) || one.label.localeCompare(other.label, 'en') || byId(one, other)
}

export function byType(one: LayoutNode, other: LayoutNode): number {
  return nodeTypes.indexOf(one.type) - nodeTypes.indexOf(other.type) || byDateOrName(one, other)
}

export function neighboursIn({ nodes, links }: LayoutGraph): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { source, target } of links) {
    neighbours.get(source)?.push(target)
    neighbours.get(target)?.push(source)
  }
  return neighbours
}

/** The most connected first. */
export function byDegree(graph: LayoutGraph): (one: LayoutNode, other: LayoutNode) => number {
  const neighbours = neighboursIn(graph)
  const degree = ({ id }: LayoutNode) => neighbours.get(id)?.length ?? 0
  return (one, other) => degree(other) - degree(one) || byType(one, other)
}
