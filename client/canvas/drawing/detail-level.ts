import type { Core } from 'cytoscape'
import { useView } from '../../view/view-store.ts'
import { markWhere } from '../marks/mark-where.ts'
import { isOverview } from '../overview/overview-mode.ts'

const lean = 300
const full = 2000

/** Up to how many elements the rest is dimmed: each of them is styled anew. */
export const dimming = { onHover: full, onSelection: 5000 }

/** Up to how many elements every frame of a motion can be drawn in time. */
export const mostEased = full

/** Whether drawing everything takes so long that it cannot be done for every frame of a motion. */
export function hasMuchToDraw(cy: Core): boolean {
  return cy.elements().length > full || isOverview(useView.getState())
}

/** Spends less on each edge as the canvas fills: a limit measured with software rendering. */
export function setDetailLevel(cy: Core) {
  const isLean = cy.elements().length > lean
  cy.batch(() => markWhere(cy.elements('edge'), 'still', () => isLean))
}
