import type { Core, ElementDefinition } from 'cytoscape'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import { degreesAmong } from '../view/degrees-among.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { useView } from '../view/view-store.ts'
import { cutLabel } from '../wording/cut-label.ts'
import { edgeTypePhrases } from '../wording/type-names.ts'
import type { Point } from './layout/layout-graph.ts'
import { nodeSize } from './node-size.ts'

export function nodeElement(node: GraphNode, position: Point): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: node.id, type: node.type, label: node.label, cut: cutLabel(node.label), room: 10, size: 10 },
    position: { ...position },
    classes: [node.type],
  }
}

export function isUnrated(edge: GraphEdge): boolean {
  if (edge.type === 'CITES') return edge.properties.tier === undefined
  return edge.type === 'REPORTED_BY' && edge.properties.bestTier === undefined
}

export function edgeElement(edge: GraphEdge): ElementDefinition {
  const { id, source, target } = edge
  return {
    group: 'edges',
    data: { id, source, target, phrase: edgeTypePhrases[edge.type] },
    classes: isUnrated(edge) ? ['unrated'] : [],
  }
}

/** Gives every node the size of its degree within what is in view, enlarged by the scale. */
export function updateSizes(cy: Core, scale: number) {
  const degrees = degreesAmong(graphInView(useView.getState()).edges)
  const maximum = Math.max(...degrees.values(), 0)
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const type: GraphNode['type'] = node.data('type')
      const room = nodeSize(type, degrees.get(node.id()) ?? 0, maximum)
      node.data({ room, size: room * scale })
    })
  })
}
