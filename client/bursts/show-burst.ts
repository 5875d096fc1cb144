import type { Burst } from '#model/api/bursts.ts'
import { addToView } from '../expand/add-to-view.ts'
import { enqueue } from '../expand/task-queue.ts'
import { say } from '../view/status-store.ts'
import { formatDate } from '../wording/format-date.ts'
import { formatCount } from '../wording/format-number.ts'

/** Brings the events behind a burst into view, beside those whose burst it is. */
export function showBurst(of: readonly string[], burst: Burst): Promise<void> {
  return enqueue('Adding', async (signal) => {
    const span = formatDate(burst.from, burst.to)
    const nodes = [...of, ...burst.events].map((id) => ({ id }))
    const bringing = { by: 'expansion', anchors: of } as const
    const { added, unseen, caveat } = await addToView(nodes, bringing, signal, `Added the burst of ${span}`)
    const news =
      added === 0 ? 'All its events are on the canvas.' : `Added ${formatCount(added, 'event', 'events')}.`
    say(`${news}${unseen}${caveat}`, `Burst of ${span}.`)
  })
}
