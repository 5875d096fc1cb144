import type { Collection, Core } from 'cytoscape'
import { hasLedHere, useHistory } from '../../history/history-store.ts'
import { useHighlight } from '../../view/highlight-store.ts'
import { useView } from '../../view/view-store.ts'
import { dimming } from '../drawing/detail-level.ts'
import { isOverview } from '../overview/overview-mode.ts'
import { markWhere } from './mark-where.ts'

const intent = 60

/** These nodes with the edges between. */
function together(cy: Core, ids: readonly string[]): Collection {
  const wanted = new Set(ids)
  const nodes = cy.nodes().filter((node) => wanted.has(node.id()))
  return nodes.union(nodes.edgesWith(nodes))
}

function justBrought(cy: Core): Collection {
  const { ids, beside, step } = useHighlight.getState().brought
  const isThere = beside === useView.getState().selection && hasLedHere(step)
  return together(cy, isThere ? ids : [])
}

/** What is under the pointer or, without that, selected, with its neighbours and the edges to them. */
function litBy(focus: Collection): Collection {
  const nodes = focus.nodes()
  const edges = focus.edges()
  return focus.union(nodes.connectedEdges()).union(nodes.neighborhood('node')).union(edges.connectedNodes())
}

/**
 * Dims everything but what the reader looks at and its neighbours: what is under the pointer for a moment, else
 * what is selected, with what was just brought beside it. On a canvas so full that this would cost too much, nothing
 * is dimmed; nor under the pointer in an overview, where Cytoscape does not hold the neighbours.
 */
export function keepFocus(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const light = () => {
    if (cy.destroyed()) return
    const pointed = together(cy, useHighlight.getState().ids)
    const hovered = cy.elements('.hovered').not('.hidden')
    const isHovered = hovered.nonempty()
    const focus = isHovered ? hovered : cy.elements('.selected')
    const limit = isHovered ? dimming.onHover : dimming.onSelection
    const isPartOnly = isHovered && isOverview(useView.getState())
    const isAll = focus.empty() || isPartOnly || cy.elements().length > limit
    const near = isAll ? cy.elements() : litBy(focus)
    const around = isAll || isHovered ? near : near.union(justBrought(cy))
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
  const stopSteps = useHistory.subscribe(later)
  later()
  return () => {
    clearTimeout(timer)
    stopPointing()
    stopSteps()
    stop()
  }
}
