import type { Core } from 'cytoscape'
import { useEvidence } from '../../evidence/evidence-store.ts'
import { useView } from '../../view/view-store.ts'
import { updateEdgeLooks } from '../drawing/canvas-elements.ts'

/** Draws edges by their weight and by what stands behind them, as soon as it is known. */
export function keepEdgeLooks(cy: Core): () => void {
  const update = () => updateEdgeLooks(cy)
  update()
  cy.on('shown', update)
  const endings = [
    useEvidence.subscribe(({ edges }, before) => {
      if (edges !== before.edges) update()
    }),
    useView.subscribe((view, before) => {
      if (view.marksEvidence !== before.marksEvidence) update()
    }),
  ]
  return () => {
    for (const end of endings) end()
  }
}
