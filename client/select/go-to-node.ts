import type { GraphNode } from '#model/graph.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { clearFilters } from '../filters/set-filters.ts'
import { showAgain } from '../hide/hide-nodes.ts'
import { say } from '../view/status-store.ts'
import { isInView } from '../view/view-store.ts'
import { nodeSentence } from '../wording/node-words.ts'
import { selectNode } from './select-nodes.ts'

/** Says that filters hide a node that is on the canvas, and offers to clear them. What is selected stays so. */
export function sayFiltered(node: GraphNode) {
  const clear = () => {
    clearFilters()
    selectNode(node.id)
    commandCanvas({ kind: 'reveal', id: node.id })
  }
  const action = { words: 'Clear filters', run: clear }
  say('It is on the canvas, hidden by filters.', `${nodeSentence(node)}.`, action)
}

/** Selects a node that is on the canvas. One that was hidden by hand is shown again, as a step. */
export function goToNode(node: GraphNode) {
  const wasHidden = showAgain(node)
  if (!isInView(node.id)) return sayFiltered(node)
  selectNode(node.id)
  if (wasHidden) say('Showed it again.', `${nodeSentence(node)}.`)
}
