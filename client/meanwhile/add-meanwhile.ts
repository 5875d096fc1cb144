import type { MeanwhileEvent } from '#model/api/meanwhile.ts'
import { addToView } from '../expand/add-to-view.ts'
import { enqueue } from '../expand/task-queue.ts'
import { say } from '../view/status-store.ts'
import { formatCount } from '../wording/format-number.ts'

/** The events, and the nodes that show why each is told of, each once. */
export function withReasons(events: readonly MeanwhileEvent[]): string[] {
  return [
    ...new Set(
      events.flatMap(({ node, reasons }) => [node.id, ...reasons.flatMap(({ evidence }) => evidence)]),
    ),
  ]
}

/** Brings what else happened into view, with those in whose company it did. */
export function addMeanwhile(beside: readonly string[], events: readonly MeanwhileEvent[]): Promise<void> {
  return enqueue('Adding', async (signal) => {
    const [only] = events
    const what = only && events.length === 1 ? only.node.label : formatCount(events.length, 'event', 'events')
    const nodes = [...beside, ...withReasons(events)].map((id) => ({ id }))
    const bringing = { by: 'expansion', anchors: beside } as const
    const { added, caveat } = await addToView(nodes, bringing, signal, `Added ${what} of that time`)
    const news = added === 0 ? 'Nothing new.' : `Added ${formatCount(added, 'node', 'nodes')}.`
    say(`${news}${caveat}`, `${what}.`)
  })
}
