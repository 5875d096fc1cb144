import type { Core, ElementDefinition } from 'cytoscape'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import { degreesAmong } from '../view/degrees-among.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { useView } from '../view/view-store.ts'
import { cutLabel } from '../wording/cut-label.ts'
import { edgeTypePhrases } from '../wording/type-names.ts'
import type { Point } from './layout/layout-graph.ts'
import { nodeSize } from './node-size.ts'
import { isOverview, overviewScale } from './overview/overview-mode.ts'

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
  const view = useView.getState()
  const degrees = degreesAmong(graphInView(view).edges)
  const maximum = Math.max(...degrees.values(), 0)
  const sizeOf = (type: GraphNode['type'], degree: number) =>
    isOverview(view)
      ? nodeSize(type, degree, maximum, overviewScale(cy.zoom()))
      : nodeSize(type, degree, maximum) * scale
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const type: GraphNode['type'] = node.data('type')
      const degree = degrees.get(node.id()) ?? 0
      node.data({ room: nodeSize(type, degree, maximum), size: sizeOf(type, degree) })
    })
  })
}
