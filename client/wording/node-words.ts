import type { GraphNode, PropertyValue } from '#model/graph.ts'
import { isolated } from '#model/isolated.ts'
import { nodeTypeNames } from '#model/node-types.ts'
import type { ViewEdge } from '../view/view-edge.ts'
import { formatDate } from './format-date.ts'
import { formatCount } from './format-number.ts'
import { edgeTypePhrases } from './type-names.ts'

/** The text of a property, or undefined when it has none. */
export function textOf(value: PropertyValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The date of an event or a source in words, or undefined when it has none. */
export function dateOf(node: GraphNode): string | undefined {
  const date = textOf(node.properties.date)
  return date === undefined ? undefined : formatDate(date, textOf(node.properties.dateEnd))
}

/** "Oliver North, actor, 14 edges" */
export function nodeSentence(node: GraphNode): string {
  const edges = formatCount(node.degree, 'edge', 'edges')
  return `${isolated(node.label)}, ${nodeTypeNames[node.type].one}, ${edges}`
}

/** "Oliver North took part in The meeting" */
export function edgeSentence(source: GraphNode, { type }: ViewEdge, target: GraphNode): string {
  return `${isolated(source.label)} ${edgeTypePhrases[type]} ${isolated(target.label)}`
}
