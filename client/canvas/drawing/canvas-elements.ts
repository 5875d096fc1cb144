import type { Core, ElementDefinition, NodeSingular } from 'cytoscape'
import type { GraphNode } from '#model/graph.ts'
import { sizeShares, type Tint, tintsOf } from '../../network/measure-looks.ts'
import { useMeasures } from '../../network/measures-store.ts'
import { graphInView } from '../../view/graph-in-view.ts'
import { isDerived, type ViewEdge } from '../../view/view-edge.ts'
import { useView } from '../../view/view-store.ts'
import { cutLabel } from '../../wording/cut-label.ts'
import { edgeTypePhrases } from '../../wording/type-names.ts'
import type { Point } from '../layout/layout-graph.ts'
import { isOverview, overviewScale } from '../overview/overview-mode.ts'
import { nodeSize } from './node-size.ts'

/** A node that is drawn in another size has Cytoscape work out anew all its edges: more would be seen as a halt. */
const mostEdgesAtOnce = 300

export function labelData(label: string) {
  return { label, cut: cutLabel(label) }
}

export function nodeElement(node: GraphNode, position: Point): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: node.id, type: node.type, ...labelData(node.label), room: 10, size: 10 },
    position: { ...position },
    classes: [node.type],
  }
}

/** A derived link is wider the heavier it is, by the logarithm: one weighs a hundred times another. */
export function edgeWidth(edge: ViewEdge): number {
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

interface Sizes {
  /** What a layout leaves free for it. */
  room: number
  /** What is drawn. */
  size: number
}

/** The sizes of each node, the one drawn enlarged by the scale. */
function sizesIn(cy: Core, scale: number): (node: NodeSingular) => Sizes {
  const view = useView.getState()
  const share = sizeShares(view, graphInView(view), useMeasures.getState().measured)
  const isFromAfar = isOverview(view)
  return (node) => {
    const type: GraphNode['type'] = node.data('type')
    const own = share(node.id())
    const room = nodeSize(type, own)
    const size = isFromAfar ? nodeSize(type, own, overviewScale(cy.zoom())) : room * scale
    return { room, size }
  }
}

/** Most nodes keep their sizes, and one that is told them again is styled anew. */
function resize(node: NodeSingular, sizes: Partial<Sizes>) {
  const isOther = Object.entries(sizes).some(([name, value]) => node.data(name) !== value)
  if (isOther) node.data({ ...sizes })
}

/** Gives every node its colour, and its sizes; those not due are drawn as large as before. */
export function updateLooks(cy: Core, scale: number, isDue: (node: NodeSingular) => boolean = () => true) {
  const sizesOf = sizesIn(cy, scale)
  const tintOf = tintsOf(useView.getState(), useMeasures.getState().measured)
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const { room, size } = sizesOf(node)
      resize(node, isDue(node) ? { room, size } : { room })
      tint(node, tintOf.get(node.id()))
    })
  })
}

/** Draws some of the nodes that are not drawn in their size yet as large as they are. Answers whether there were any. */
export function resizeSome(cy: Core, scale: number): boolean {
  const sizesOf = sizesIn(cy, scale)
  const wrong = cy.nodes().filter((node) => node.isNode() && node.data('size') !== sizesOf(node).size)
  let edges = 0
  cy.batch(() => {
    wrong.nodes().forEach((node) => {
      if (edges < mostEdgesAtOnce) resize(node, sizesOf(node))
      edges += node.degree(false)
    })
  })
  return wrong.nonempty()
}
