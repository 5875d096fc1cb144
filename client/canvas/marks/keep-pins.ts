import type { Core } from 'cytoscape'
import { useView } from '../../view/view-store.ts'
import { markWhere } from './mark-where.ts'

/** Marks the nodes that are pinned. */
export function keepPins(cy: Core): () => void {
  const mark = () => {
    const { pinned } = useView.getState()
    cy.batch(() => markWhere(cy.elements('node'), 'pinned', (node) => pinned.has(node.id())))
  }
  mark()
  cy.on('shown', mark)
  return useView.subscribe((view, before) => {
    if (view.pinned !== before.pinned) mark()
  })
}
