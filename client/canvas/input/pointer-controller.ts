import type { Core, EventObject, NodeSingular } from 'cytoscape'
import { expandNodes } from '../../expand/expand-nodes.ts'
import { openExpandMenu } from '../../expand/menu-store.ts'
import { clearSelection, selectEdge, selectNode, toggleSelected } from '../../select/select-nodes.ts'
import type { OverviewController } from '../overview/overview-controller.ts'

/** Opens the menu just below a node: for the selection when it is of it, else for the node alone. */
export function openMenuAt(cy: Core, node: NodeSingular) {
  const box = cy.container()?.getBoundingClientRect()
  const { x, y } = node.renderedPosition()
  const below = node.renderedHeight() / 2 + 4
  if (!node.hasClass('selected')) selectNode(node.id())
  openExpandMenu({ x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) + below })
}

function isAdding({
  shiftKey,
  ctrlKey,
  metaKey,
}: {
  shiftKey?: boolean
  ctrlKey?: boolean
  metaKey?: boolean
}) {
  return shiftKey === true || ctrlKey === true || metaKey === true
}

/** What a mouse or a finger does to a node of an overview that Cytoscape does not hold, until it is selected. */
function listenToOverview(cy: Core, overview: OverviewController) {
  const onGround = (act: (id: string | undefined, event: EventObject) => void) => (event: EventObject) => {
    if (event.target === cy) act(overview.nodeAt(event.position)?.id, event)
  }
  const openMenu = (id: string | undefined) => {
    if (id === undefined) return
    selectNode(id)
    openMenuAt(cy, cy.getElementById(id))
  }
  cy.on(
    'tap',
    onGround((id, { originalEvent }) => tapNode(id, originalEvent)),
  )
  cy.on(
    'dbltap',
    onGround((id) => id !== undefined && void expandNodes([id])),
  )
  cy.on('cxttap taphold', onGround(openMenu))
}

function tapNode(id: string | undefined, event: EventObject['originalEvent']) {
  if (id === undefined) clearSelection()
  else if (isAdding(event)) toggleSelected(id)
  else selectNode(id)
}

/** What a mouse or a finger does on the canvas. */
export function listenToPointer(cy: Core, overview: OverviewController, hoverChanged: () => void) {
  listenToOverview(cy, overview)
  cy.on('tap', 'node', ({ target, originalEvent }: EventObject) => tapNode(target.id(), originalEvent))
  cy.on('tap', 'edge', ({ target }: EventObject) => selectEdge(target.id()))
  cy.on('dbltap', 'node', ({ target }: EventObject) => void expandNodes([target.id()]))
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
  // Cytoscape says nothing when the pointer leaves the canvas from a node.
  cy.container()?.addEventListener('pointerleave', () => {
    if (!cy.destroyed()) cy.elements('.hovered').emit('mouseout')
  })
}
