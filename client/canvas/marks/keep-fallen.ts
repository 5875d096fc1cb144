import type { Core } from 'cytoscape'
import { fallingIn, useSurvival } from '../../survive/survival-store.ts'
import { useView } from '../../view/view-store.ts'
import { following, keepMarked } from './keep-marked.ts'
import { markWhere } from './mark-where.ts'

/** Draws hollow and faint what falls without what the view leaves out. */
export function keepFallen(cy: Core): () => void {
  const mark = () => {
    const { edges, events, bereft } = fallingIn(useView.getState(), useSurvival.getState().fallen)
    const falls = (id: string) => edges.has(id) || events.has(id) || bereft.has(id)
    markWhere(cy.elements(), 'fallen', (element) => falls(element.id()))
  }
  return keepMarked(
    cy,
    mark,
    following(useSurvival, ({ fallen }) => fallen),
  )
}
