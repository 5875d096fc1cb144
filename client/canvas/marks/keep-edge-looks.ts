import type { Core } from 'cytoscape'
import { evidenceMark, evidenceMarks } from '../../evidence/evidence-mark.ts'
import { useEvidence } from '../../evidence/evidence-store.ts'
import { useView } from '../../view/view-store.ts'
import { edgeWidth } from '../drawing/canvas-elements.ts'
import { following, keepMarked } from './keep-marked.ts'
import { markAs } from './mark-where.ts'

/** Draws edges by their weight and by what stands behind them, as soon as it is known. */
export function keepEdgeLooks(cy: Core): () => void {
  const update = () => {
    const { edges, marksEvidence } = useView.getState()
    const { edges: known } = useEvidence.getState()
    // The same link weighs otherwise in another network.
    cy.edges().forEach((element) => {
      const edge = edges.get(element.id())
      if (!edge) return
      const width = edgeWidth(edge)
      if (element.data('width') !== width) element.data('width', width)
    })
    markAs(cy.elements('edge'), evidenceMarks, (element) => {
      const edge = edges.get(element.id())
      return edge && evidenceMark(edge, known, marksEvidence)
    })
  }
  return keepMarked(
    cy,
    update,
    following(useEvidence, ({ edges }) => edges),
    following(useView, ({ marksEvidence }) => marksEvidence),
  )
}
