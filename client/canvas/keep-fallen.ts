import type { Core } from 'cytoscape'
import { fallingIn, useSurvival } from '../survive/survival-store.ts'
import { useView } from '../view/view-store.ts'

const calm = 30

/** Draws hollow and faint what falls without what the view leaves out. */
export function keepFallen(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const mark = () => {
    if (cy.destroyed()) return
    const { edges, events, bereft } = fallingIn(useView.getState(), useSurvival.getState().fallen)
    cy.batch(() => {
      cy.elements().forEach((element) => {
        const id = element.id()
        element.toggleClass('fallen', edges.has(id) || events.has(id) || bereft.has(id))
      })
    })
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(mark, calm)
  }
  const stop = useSurvival.subscribe(({ fallen }, before) => {
    if (fallen !== before.fallen) later()
  })
  cy.on('add', later)
  later()
  return () => {
    clearTimeout(timer)
    stop()
  }
}
