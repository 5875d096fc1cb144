import type { Core } from 'cytoscape'
import { useView } from '../view/view-store.ts'

/** Marks the nodes that are pinned. */
export function keepPins(cy: Core): () => void {
  const mark = () => {
    const { pinned } = useView.getState()
    cy.batch(() => {
      cy.nodes('.pinned').removeClass('pinned')
      for (const id of pinned) cy.getElementById(id).addClass('pinned')
    })
  }
  mark()
  cy.on('shown', mark)
  return useView.subscribe((view, before) => {
    if (view.pinned !== before.pinned || view.nodes !== before.nodes) mark()
  })
}
