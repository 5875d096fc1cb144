import type { Core, ElementDefinition, NodeSingular } from 'cytoscape'
import type { GraphNode } from '#model/graph.ts'
import { type EvidenceMark, evidenceMark, evidenceMarks } from '../evidence/evidence-mark.ts'
import { useEvidence } from '../evidence/evidence-store.ts'
import { useMeasures } from '../network/measures-store.ts'
import { sizeShares, type Tint, tintsOf } from '../network/node-looks.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { isDerived, type ViewEdge } from '../view/view-edge.ts'
import { useView } from '../view/view-store.ts'
import { cutLabel } from '../wording/cut-label.ts'
import { edgeTypePhrases } from '../wording/type-names.ts'
import type { Point } from './layout/layout-graph.ts'
import { markAs } from './mark-where.ts'
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

/** The mark of an edge by what is known and asked for now. */
export function markOf(edge: ViewEdge): EvidenceMark | undefined {
  return evidenceMark(edge, useEvidence.getState().edges, useView.getState().marksEvidence)
}

/** A derived link is wider the heavier it is, by the logarithm: one weighs a hundred times another. */
function widthOf(edge: ViewEdge): number {
  return isDerived(edge) ? Math.min(5, 1 + Math.log2(1 + Number(edge.properties.weight)) * 0.7) : 1
}

export function edgeElement(edge: ViewEdge): ElementDefinition {
  const { id, source, target } = edge
  return {
    group: 'edges',
    data: { id, source, target, phrase: edgeTypePhrases[edge.type], width: 1 },
    classes: isDerived(edge) ? ['derived'] : [],
  }
}

/** Colours are told by classes; most nodes keep theirs. */
function tint(node: NodeSingular, now: Tint | undefined) {
  const before: Tint | undefined = node.data('tint')
  if (now === before) return
  if (before !== undefined) node.removeClass(before)
  if (now !== undefined) node.addClass(now)
  node.data('tint', now)
}

/** Most nodes keep their size too, and one that is told it again is styled anew. */
function resize(node: NodeSingular, room: number, size: number) {
  if (node.data('room') !== room || node.data('size') !== size) node.data({ room, size })
}

/** Gives every edge its width and its mark. The same link weighs otherwise in another network. */
export function updateEdgeLooks(cy: Core) {
  const { edges } = useView.getState()
  cy.batch(() => {
    cy.edges().forEach((element) => {
      const edge = edges.get(element.id())
      if (!edge) return
      const width = widthOf(edge)
      if (element.data('width') !== width) element.data('width', width)
    })
    markAs(cy.elements('edge'), evidenceMarks, (element) => {
      const edge = edges.get(element.id())
      return edge && markOf(edge)
    })
  })
}

/** Gives every node its size, enlarged by the scale, and its colour. */
export function updateLooks(cy: Core, scale: number) {
  const view = useView.getState()
  const { measured } = useMeasures.getState()
  const share = sizeShares(view, graphInView(view), measured)
  const tintOf = tintsOf(view, measured)
  const sizeOf = (type: GraphNode['type'], share: number) =>
    isOverview(view) ? nodeSize(type, share, overviewScale(cy.zoom())) : nodeSize(type, share) * scale
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const type: GraphNode['type'] = node.data('type')
      const own = share(node.id())
      resize(node, nodeSize(type, own), sizeOf(type, own))
      tint(node, tintOf.get(node.id()))
    })
  })
}
