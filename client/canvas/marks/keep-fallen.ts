import type { Core } from 'cytoscape'
import { fallingIn, useSurvival } from '../../survive/survival-store.ts'
import { useView } from '../../view/view-store.ts'
import { markWhere } from './mark-where.ts'

/** Draws hollow and faint what falls without what the view leaves out. */
export function keepFallen(cy: Core): () => void {
  const mark = () => {
    const { edges, events, bereft } = fallingIn(useView.getState(), useSurvival.getState().fallen)
    const falls = (id: string) => edges.has(id) || events.has(id) || bereft.has(id)
    cy.batch(() => markWhere(cy.elements(), 'fallen', (element) => falls(element.id())))
  }
  mark()
  cy.on('shown', mark)
  return useSurvival.subscribe(({ fallen }, before) => {
    if (fallen !== before.fallen) mark()
  })
}
