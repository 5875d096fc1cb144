import type { Core } from 'cytoscape'
import { evidenceMarks } from '../evidence/evidence-mark.ts'
import { useEvidence } from '../evidence/evidence-store.ts'
import { useView } from '../view/view-store.ts'
import { markOf } from './canvas-elements.ts'

/** Draws edges by what stands behind them, as soon as it is known. */
export function keepEvidenceMarks(cy: Core): () => void {
  const mark = () => {
    const { edges } = useView.getState()
    cy.batch(() => {
      cy.edges().forEach((element) => {
        const edge = edges.get(element.id())
        const now = edge && markOf(edge)
        for (const one of evidenceMarks) if (element.hasClass(one) !== (one === now)) element.toggleClass(one)
      })
    })
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
