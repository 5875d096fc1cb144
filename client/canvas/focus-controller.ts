import type { Collection, Core } from 'cytoscape'
import { useHighlight } from '../view/highlight-store.ts'
import { useView } from '../view/view-store.ts'
import { dimming } from './detail-level.ts'
import { markWhere } from './mark-where.ts'
import { isOverview } from './overview/overview-mode.ts'

const intent = 60

/** What is pointed at from outside the canvas, with the edges between. */
function pointedAt(cy: Core): Collection {
  const wanted = new Set(useHighlight.getState().ids)
  const nodes = cy.nodes().filter((node) => wanted.has(node.id()))
  return nodes.union(nodes.edgesWith(nodes))
}

/** What is under the pointer or, without that, selected, with its neighbours and the edges to them. */
function litBy(focus: Collection): Collection {
  const nodes = focus.nodes()
  const edges = focus.edges()
  return focus.union(nodes.connectedEdges()).union(nodes.neighborhood('node')).union(edges.connectedNodes())
}

/**
 * Dims everything but what the reader looks at and its neighbours: what is under the pointer for a moment, else
 * what is selected. On a canvas so full that this would cost too much, nothing is dimmed; nor under the pointer in an
 * overview, where Cytoscape does not hold the neighbours.
 */
export function keepFocus(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const light = () => {
    if (cy.destroyed()) return
    const pointed = pointedAt(cy)
    const hovered = cy.elements('.hovered').not('.hidden')
    const focus = hovered.nonempty() ? hovered : cy.elements('.selected')
    const limit = hovered.nonempty() ? dimming.onHover : dimming.onSelection
    const isPartOnly = hovered.nonempty() && isOverview(useView.getState())
    const around = focus.empty() || isPartOnly || cy.elements().length > limit ? cy.elements() : litBy(focus)
    const lit = pointed.empty() ? around : pointed
    const ids = new Set(lit.map((element) => element.id()))
    cy.batch(() => markWhere(cy.elements(), 'dim', (element) => !ids.has(element.id())))
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(light, intent)
  }
  cy.on('mouseover mouseout', 'node, edge', later)
  cy.on('add remove', later)
  const stop = useView.subscribe((view, before) => {
    if (view.selection !== before.selection) later()
  })
  const stopPointing = useHighlight.subscribe(later)
  later()
  return () => {
    clearTimeout(timer)
    stopPointing()
    stop()
  }
}
