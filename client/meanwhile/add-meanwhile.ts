import type { MeanwhileEvent } from '#model/api/meanwhile.ts'
import { isolated } from '#model/isolated.ts'
import { addToView } from '../expand/add-to-view.ts'
import { enqueue } from '../expand/task-queue.ts'
import { evidenceOf } from '../related/add-related.ts'
import { say } from '../view/status-store.ts'
import { formatCount } from '../wording/format-number.ts'

/** Brings what else happened into view, with what shows why it is told of and those in whose company it did. */
export function addMeanwhile(beside: readonly string[], events: readonly MeanwhileEvent[]): Promise<void> {
  return enqueue('Adding', async (signal) => {
    const [only] = events
    const what =
      only && events.length === 1 ? isolated(only.node.label) : formatCount(events.length, 'event', 'events')
    const ids = new Set([...beside, ...events.flatMap((event) => [event.node.id, ...evidenceOf(event)])])
    const nodes = [...ids].map((id) => ({ id }))
    const bringing = { by: 'expansion', anchors: beside } as const
    const { added, unseen, caveat } = await addToView(nodes, bringing, signal, `Added ${what} of that time`)
    const news = added === 0 ? 'Nothing new.' : `Added ${formatCount(added, 'node', 'nodes')}.`
    say(`${news}${unseen}${caveat}`, `${what}.`)
  })
}
