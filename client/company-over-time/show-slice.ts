import type { CompanyOverTime, Slice } from '#model/api/company-over-time.ts'
import type { GraphNode } from '#model/graph.ts'
import { isolated } from '#model/isolated.ts'
import { setPanel } from '../app/panels-store.ts'
import { addToView } from '../expand/add-to-view.ts'
import { enqueue } from '../expand/task-queue.ts'
import type { Filters } from '../filters/filters.ts'
import { play } from '../timeline/use-play.ts'
import { say } from '../view/status-store.ts'
import { useView } from '../view/view-store.ts'
import { formatDate } from '../wording/format-date.ts'
import { formatCount } from '../wording/format-number.ts'

/** The actor, its events in these slices, and those named who were with it in them. */
function nodesOf(actor: GraphNode, slices: readonly Slice[]): string[] {
  const companions = slices.flatMap((slice) => slice.companions.filter(({ standing }) => standing !== 'left'))
  return [
    ...new Set([actor.id, ...slices.flatMap(({ events }) => events), ...companions.map(({ id }) => id)]),
  ]
}

function show(
  actor: GraphNode,
  slices: readonly Slice[],
  range: Pick<Filters, 'from' | 'to'>,
  words: string,
  whenShown?: () => void,
): Promise<void> {
  return enqueue('Adding', async (signal) => {
    const nodes = nodesOf(actor, slices).map((id) => ({ id }))
    const bringing = { by: 'expansion', anchors: [actor.id] } as const
    const { unseen, caveat } = await addToView(nodes, bringing, signal, words, () => {
      const view = useView.getState()
      return { ...view, filters: { ...view.filters, ...range, knownOn: null } }
    })
    const events = slices.reduce((sum, slice) => sum + slice.events.length, 0)
    // What plays shows the rest in its turn.
    say(`${words}: ${formatCount(events, 'event', 'events')}.${whenShown ? '' : unseen}${caveat}`)
    whenShown?.()
  })
}

/** Brings a slice onto the canvas and sets the range of dates to it, as one step: what was at other times is hidden. */
export function showSlice(actor: GraphNode, slice: Slice): Promise<void> {
  const { from, to } = slice
  return show(actor, [slice], { from, to }, `Showed ${isolated(actor.label)} in ${formatDate(from, to)}`)
}

/** Brings all slices onto the canvas and lets the timeline play through them from the first. */
export function playSlices(actor: GraphNode, { slices }: CompanyOverTime): Promise<void> {
  const [first] = slices
  if (!first) return Promise.resolve()
  const { from, to } = first
  return show(actor, slices, { from, to }, `Showed ${isolated(actor.label)} through time`, () => {
    setPanel('timeline', true)
    play()
  })
}
