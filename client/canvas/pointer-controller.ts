import type { Core, EventObject, NodeSingular } from 'cytoscape'
import { expandNode, selectEdge, selectNode } from '../expand/explore.ts'
import { openExpandMenu } from '../expand/menu-store.ts'
import { select } from '../view/view-store.ts'

/** Opens the menu of a node just below it. */
export function openMenuAt(cy: Core, node: NodeSingular) {
  const box = cy.container()?.getBoundingClientRect()
  const { x, y } = node.renderedPosition()
  const below = node.renderedHeight() / 2 + 4
  if (!node.hasClass('selected')) selectNode(node.id())
  openExpandMenu({ nodeId: node.id(), x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) + below })
}

/** What a mouse or a finger does on the canvas. */
export function listenToPointer(cy: Core, hoverChanged: () => void) {
  cy.on('tap', 'node', ({ target }: EventObject) => selectNode(target.id()))
  cy.on('tap', 'edge', ({ target }: EventObject) => selectEdge(target.id()))
  cy.on('tap', ({ target }: EventObject) => {
    if (target === cy) select(null)
  })
  cy.on('dbltap', 'node', ({ target }: EventObject) => void expandNode(target.id()))
  cy.on('cxttap taphold', 'node', ({ target }: EventObject) => openMenuAt(cy, target))
  cy.on('mouseover', 'node, edge', ({ target }: EventObject) => {
    target.addClass('hovered')
    cy.container()?.classList.add('is-over-element')
    hoverChanged()
  })
  cy.on('mouseout', 'node, edge', ({ target }: EventObject) => {
    target.removeClass('hovered')
    cy.container()?.classList.remove('is-over-element')
    hoverChanged()
  })
}
