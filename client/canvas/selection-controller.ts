import type { Core } from 'cytoscape'
import { selectedNodes } from '../view/selection.ts'
import { useView } from '../view/view-store.ts'

const few = 60

/** Marks what is selected, and the edges of a selected node, more strongly as long as they are few. */
export function keepSelection(cy: Core, changed: () => void): () => void {
  const markShown = () => {
    const { selection } = useView.getState()
    cy.batch(() => {
      cy.elements('.selected, .near').removeClass('selected near few')
      if (selection?.kind === 'edge') cy.getElementById(selection.id).addClass('selected')
      for (const id of selectedNodes(selection)) cy.getElementById(id).addClass('selected')
      const edges = cy.nodes('.selected').connectedEdges().addClass('near')
      if (edges.length <= few) edges.addClass('few')
    })
  }
  const mark = () => {
    markShown()
    changed()
  }
  mark()
  cy.on('shown', markShown)
  return useView.subscribe((view, before) => {
    if (view.selection !== before.selection) mark()
  })
}
