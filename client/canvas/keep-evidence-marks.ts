import type { Core } from 'cytoscape'
import { evidenceMarks } from '../evidence/evidence-mark.ts'
import { useEvidence } from '../evidence/evidence-store.ts'
import { useView } from '../view/view-store.ts'
import { markOf } from './canvas-elements.ts'
import { markAs } from './mark-where.ts'

/** Draws edges by what stands behind them, as soon as it is known. */
export function keepEvidenceMarks(cy: Core): () => void {
  const mark = () => {
    const { edges } = useView.getState()
    cy.batch(() =>
      markAs(cy.elements('edge'), evidenceMarks, (element) => {
        const edge = edges.get(element.id())
        return edge && markOf(edge)
      }),
    )
  }
  const endings = [
    useEvidence.subscribe(({ edges }, before) => {
      if (edges !== before.edges) mark()
    }),
    useView.subscribe((view, before) => {
      if (view.marksEvidence !== before.marksEvidence || view.network !== before.network) mark()
    }),
  ]
  return () => {
    for (const end of endings) end()
  }
}
