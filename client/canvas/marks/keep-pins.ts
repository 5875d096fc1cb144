import type { Core } from 'cytoscape'
import { useView } from '../../view/view-store.ts'
import { following, keepMarked } from './keep-marked.ts'
import { markWhere } from './mark-where.ts'

/** Marks the nodes that are pinned. */
export function keepPins(cy: Core): () => void {
  const mark = () => {
    const { pinned } = useView.getState()
    markWhere(cy.elements('node'), 'pinned', (node) => pinned.has(node.id()))
  }
  return keepMarked(
    cy,
    mark,
    following(useView, ({ pinned }) => pinned),
  )
}
