import type { GraphNode } from '#model/graph.ts'
import { isolated } from '#model/isolated.ts'
import { record } from '../history/history-store.ts'
import { keepSelected, selectedNodes } from '../view/selection.ts'
import { say } from '../view/status-store.ts'
import { withoutNodes } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'

function nameOf(ids: readonly string[]): string {
  const [only] = ids
  const node = ids.length === 1 && only !== undefined ? useView.getState().nodes.get(only) : undefined
  return node ? isolated(node.label) : formatCount(ids.length, 'node', 'nodes')
}

function hideAll(words: string, ids: readonly string[]) {
  const view = useView.getState()
  const hidden = new Set([...view.hidden, ...ids])
  record(words, { ...view, hidden, selection: keepSelected(view.selection, (id) => !hidden.has(id)) })
  say(`${words}.`)
}

/** Hides what is selected. It stays on the canvas, out of view, until it is shown again. */
export function hideSelected() {
  const ids = selectedNodes(useView.getState().selection)
  if (ids.length > 0) hideAll(`Hid ${nameOf(ids)}`, ids)
}

/** Hides everything but what is selected. */
export function keepOnlySelected() {
  const { nodes, selection } = useView.getState()
  const kept = new Set(selectedNodes(selection))
  if (kept.size > 0)
    hideAll(
      `Kept only ${nameOf([...kept])}`,
      [...nodes.keys()].filter((id) => !kept.has(id)),
    )
}

/** Shows what was hidden by hand. */
export function showHidden() {
  const view = useView.getState()
  if (view.hidden.size === 0) return
  const words = `Showed ${formatCount(view.hidden.size, 'hidden node', 'hidden nodes')}`
  record(words, { ...view, hidden: new Set() })
  say(`${words}.`)
}

/** Shows one node that was hidden by hand. Answers whether it was. */
export function showAgain({ id, label }: GraphNode): boolean {
  const view = useView.getState()
  if (!view.hidden.has(id)) return false
  const hidden = new Set([...view.hidden].filter((other) => other !== id))
  record(`Showed ${isolated(label)} again`, { ...view, hidden })
  return true
}

/** Takes what is selected off the canvas. */
export function removeSelected() {
  const view = useView.getState()
  const ids = selectedNodes(view.selection)
  if (ids.length === 0) return
  const words = `Removed ${nameOf(ids)}`
  record(words, withoutNodes(view, new Set(ids)))
  say(`${words}.`)
}
