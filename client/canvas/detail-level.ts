import type { Core } from 'cytoscape'
import { markWhere } from './mark-where.ts'

const lean = 300
const textured = 2000

/** Up to how many elements the rest is dimmed: each of them is styled anew. */
export const dimming = { onHover: textured, onSelection: 5000 }

/** Up to how many elements every frame of a motion can be drawn in time. */
export const mostEased = textured

/** Spends less on each frame as the canvas fills: limits measured with software rendering. */
export function setDetailLevel(cy: Core, isOverview: boolean) {
  const count = cy.elements().length
  cy.batch(() => markWhere(cy.elements('edge'), 'still', () => count > lean))
  panAsTexture(cy, isOverview || count > textured)
}

/** Cytoscape reads this option at every frame but can set it only at its start. */
function panAsTexture(cy: Core, on: boolean) {
  const renderer: unknown = 'renderer' in cy && typeof cy.renderer === 'function' ? cy.renderer() : undefined
  if (typeof renderer === 'object' && renderer !== null) Reflect.set(renderer, 'textureOnViewport', on)
}
