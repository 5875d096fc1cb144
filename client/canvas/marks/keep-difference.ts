import type { Core } from 'cytoscape'
import { type DifferenceMark, markOfNode, type ShownDifference } from '../../difference/shown-difference.ts'
import { useView } from '../../view/view-store.ts'
import { following, keepMarked } from './keep-marked.ts'
import { markAs } from './mark-where.ts'

const marks = ['differs-added', 'differs-changed', 'differs-removed', 'differs-resourced'] as const

function markIn(shown: ShownDifference | null, id: string): `differs-${DifferenceMark}` | undefined {
  const node = shown?.nodes.get(id)
  const mark = node ? markOfNode(node) : shown?.edges.get(id)?.differs
  return mark && `differs-${mark}`
}

/** Marks what differs, while that is what the canvas shows. */
export function keepDifference(cy: Core): () => void {
  const mark = () => {
    const { difference } = useView.getState()
    markAs(cy.elements(), marks, (element) => markIn(difference, element.id()))
  }
  return keepMarked(
    cy,
    mark,
    following(useView, ({ difference }) => difference),
  )
}
