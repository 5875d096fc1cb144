import type { GraphEdge, GraphNode, PropertyValue } from '#model/graph.ts'
import { nodeSize } from '../canvas/node-size.ts'
import type { ViewFacts } from '../share/view-facts.ts'
import { degreesAmong } from '../view/degrees-among.ts'
import { graphInView } from '../view/graph-in-view.ts'
import type { View } from '../view/view.ts'

export interface ExportedNode extends GraphNode {
  x: number
  y: number
  /** Its width on the canvas, by its degree in view. */
  size: number
}

/** What a file is written of: what is in view, nothing hidden, with what must be known of it. */
export interface ExportedGraph {
  nodes: readonly ExportedNode[]
  edges: readonly GraphEdge[]
  facts: ViewFacts
}

export function exportedGraph(view: View, facts: ViewFacts): ExportedGraph {
  const { nodes, edges } = graphInView(view)
  const degrees = degreesAmong(edges)
  const most = Math.max(0, ...degrees.values())
  return {
    nodes: nodes.map((node) => ({
      ...node,
      ...(view.places.get(node.id) ?? { x: 0, y: 0 }),
      size: nodeSize(node.type, degrees.get(node.id) ?? 0, most),
    })),
    edges,
    facts,
  }
}

export interface Attribute {
  name: string
  type: 'string' | 'double' | 'boolean'
}

function typeOf(value: PropertyValue): Attribute['type'] {
  if (typeof value === 'number') return 'double'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

/** The properties that any of these have, each with the one type that holds all its values. */
export function attributesOf(items: readonly { properties: GraphNode['properties'] }[]): Attribute[] {
  const types = new Map<string, Attribute['type']>()
  for (const { properties } of items)
    for (const [name, value] of Object.entries(properties)) {
      const type = typeOf(value)
      types.set(name, (types.get(name) ?? type) === type ? type : 'string')
    }
  return [...types].map(([name, type]) => ({ name, type })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A property as the text of a cell: the items of a list are joined by semicolons. */
export function cellText(value: PropertyValue): string {
  return Array.isArray(value) ? value.join('; ') : String(value)
}
