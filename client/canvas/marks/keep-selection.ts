import type { Core } from 'cytoscape'
import { selectedNodes } from '../../view/selection.ts'
import { useView } from '../../view/view-store.ts'
import { following, keepMarked } from './keep-marked.ts'
import { markWhere } from './mark-where.ts'

const few = 60

/** Marks what is selected, and the edges of a selected node, more strongly as long as they are few. */
export function keepSelection(cy: Core, changed: () => void): () => void {
  const mark = () => {
    const { selection } = useView.getState()
    const ids = new Set(selectedNodes(selection))
    const isSelected = (id: string) => (selection?.kind === 'edge' ? selection.id === id : ids.has(id))
    markWhere(cy.elements(), 'selected', (element) => isSelected(element.id()))
    const near = cy.nodes('.selected').connectedEdges()
    markWhere(cy.elements('edge'), 'near', (edge) => near.has(edge))
    markWhere(cy.elements('edge'), 'few', (edge) => near.length <= few && near.has(edge))
  }
  const selected = following(useView, ({ selection }) => selection)
  const end = keepMarked(cy, mark, selected, () => selected(changed))
  changed()
  return end
}
