import { selectionOf } from '../view/selection.ts'
import { say } from '../view/status-store.ts'
import { select } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { addToView } from './add-to-view.ts'
import { enqueue } from './task-queue.ts'

/** Brings these nodes into view with the edges between them, as one step, and selects them. */
export function addNodes(ids: readonly string[], from: string): Promise<void> {
  return enqueue('Adding', async (signal) => {
    const nodes = ids.map((id) => ({ id }))
    const words = `Added ${formatCount(ids.length, 'node', 'nodes')} of ${from}`
    const { added, unseen, caveat } = await addToView(nodes, { by: 'itself' }, signal, words)
    select(selectionOf([...ids]))
    say(`${words}, ${added} of them new.${unseen}${caveat}`)
  })
}
