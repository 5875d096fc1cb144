import { graphInView } from '../view/graph-in-view.ts'
import { selectedNodes, selectionOf } from '../view/selection.ts'
import { say } from '../view/status-store.ts'
import { select, useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { edgeSentence, nodeSentence } from '../wording/node-words.ts'

/** Selects nodes in view, in this order, and says which. */
export function selectNodes(ids: readonly string[]) {
  select(selectionOf(ids))
  const { nodes, selection } = useView.getState()
  const chosen = selectedNodes(selection)
  const only = chosen.length === 1 && chosen[0] !== undefined ? nodes.get(chosen[0]) : undefined
  if (only) say('', `${nodeSentence(only)}.`)
  else say(`${formatCount(chosen.length, 'node is', 'nodes are')} selected.`)
}

export function selectNode(id: string) {
  selectNodes([id])
}

/** Selects nothing, and says so where something was selected. */
export function clearSelection() {
  if (useView.getState().selection === null) return
  select(null)
  say('Nothing is selected.')
}

/** Adds a node to the selection, or takes it out. */
export function toggleSelected(id: string) {
  const ids = selectedNodes(useView.getState().selection)
  selectNodes(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id])
}

export function selectEdge(id: string) {
  select({ kind: 'edge', id })
  const { nodes, edges } = useView.getState()
  const edge = edges.get(id)
  const source = edge && nodes.get(edge.source)
  const target = edge && nodes.get(edge.target)
  if (source && target) say('', `${edgeSentence(source, edge, target)}.`)
}

/** Adds to the selection what in view is one edge away from it. */
export function selectNeighbours() {
  const view = useView.getState()
  const ids = selectedNodes(view.selection)
  const chosen = new Set(ids)
  const near = graphInView(view).edges.flatMap(({ source, target }) =>
    chosen.has(source) ? [target] : chosen.has(target) ? [source] : [],
  )
  selectNodes([...new Set([...near, ...ids])])
}

/** Selects what in view is not selected, and nothing else. */
export function invertSelection() {
  const view = useView.getState()
  const chosen = new Set(selectedNodes(view.selection))
  selectNodes(graphInView(view).nodes.flatMap(({ id }) => (chosen.has(id) ? [] : [id])))
}
