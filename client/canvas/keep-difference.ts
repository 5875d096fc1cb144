import type { Core } from 'cytoscape'
import { markOfNode } from '../difference/shown-difference.ts'
import { useView } from '../view/view-store.ts'

const marks = ['added', 'changed', 'removed', 'resourced'] as const

/** Marks what differs, while that is what the canvas shows. */
export function keepDifference(cy: Core): () => void {
  const mark = () => {
    const { difference } = useView.getState()
    cy.batch(() => {
      for (const each of marks) cy.elements(`.differs-${each}`).removeClass(`differs-${each}`)
      if (!difference) return
      cy.nodes().forEach((node) => {
        const found = difference.nodes.get(node.id())
        if (found) node.addClass(`differs-${markOfNode(found)}`)
      })
      cy.edges().forEach((edge) => {
        const found = difference.edges.get(edge.id())
        if (found) edge.addClass(`differs-${found.differs}`)
      })
    })
  }
  mark()
  cy.on('shown', mark)
  return useView.subscribe((view, before) => {
    if (view.difference !== before.difference || view.nodes !== before.nodes || view.edges !== before.edges)
      mark()
  })
}
