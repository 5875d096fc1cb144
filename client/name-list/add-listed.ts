import { addToView } from '../expand/add-to-view.ts'
import { enqueue } from '../expand/task-queue.ts'
import { selectionOf } from '../view/selection.ts'
import { say } from '../view/status-store.ts'
import { select } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'

/** Brings these nodes into view with the edges between them, as one step, and selects them. */
export function addListed(ids: readonly string[]): Promise<void> {
  return enqueue('Adding', async (signal) => {
    const nodes = ids.map((id) => ({ id }))
    const words = `Added ${formatCount(ids.length, 'node', 'nodes')} of a list`
    const { added, caveat } = await addToView(nodes, { by: 'itself' }, signal, words)
    select(selectionOf([...ids]))
    say(`${words}, ${added} of them new.${caveat}`)
  })
}
