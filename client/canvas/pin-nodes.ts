import { record } from '../history/history-store.ts'
import { selectedNodes } from '../view/selection.ts'
import { say } from '../view/status-store.ts'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'

/** Pins what is selected where it is, or unpins it when all of it is pinned. */
export function togglePinned() {
  const view = useView.getState()
  const ids = selectedNodes(view.selection)
  if (ids.length === 0) return
  const pinned = new Set(view.pinned)
  const isPinning = ids.some((id) => !pinned.has(id))
  for (const id of ids) {
    if (isPinning) pinned.add(id)
    else pinned.delete(id)
  }
  const words = `${isPinning ? 'Pinned' : 'Unpinned'} ${formatCount(ids.length, 'node', 'nodes')}`
  record(words, { ...view, pinned })
  say(isPinning ? `${words}. No layout moves a pinned node.` : `${words}.`)
}
