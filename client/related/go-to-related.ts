import { setPanel } from '../app/panels-store.ts'
import { selectedNodes } from '../view/selection.ts'
import { useView } from '../view/view-store.ts'

/** The id of the heading under which the leads of a node stand. */
export const relatedHeading = 'related-heading'

/** Whether one node is selected that can have leads. */
export function canHaveRelated(): boolean {
  const { selection, nodes } = useView.getState()
  const [only, ...others] = selectedNodes(selection)
  const type = others.length === 0 ? nodes.get(only ?? '')?.type : undefined
  return type === 'Event' || type === 'Actor'
}

/** Opens the details at the leads of the selected node and moves the focus there. */
export function goToRelated() {
  setPanel('details', true)
  requestAnimationFrame(() => {
    const heading = document.getElementById(relatedHeading)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus()
  })
}
