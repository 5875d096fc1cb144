import type { Difference } from '#model/difference.ts'
import { fetchSubgraph } from '../api/endpoints.ts'
import { enqueue } from '../expand/task-queue.ts'
import { record } from '../history/history-store.ts'
import { withoutAxis } from '../view/layout-names.ts'
import { say } from '../view/status-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { nodesToShow, shownOf, withGhosts } from './shown-difference.ts'
import { withoutGhosts } from './without-ghosts.ts'

/** More cannot be told apart, nor laid out while a reader waits. */
const mostShown = 1_500

/** Shows what differs in place of what is on the canvas, as a step: marked, and what the graph has no more as ghosts. */
export function showDifference(difference: Difference): Promise<void> {
  return enqueue('Showing what differs', async (signal) => {
    const all = nodesToShow(difference)
    const ids = all.slice(0, mostShown)
    const { graph, ghosts } = withGhosts(difference, ids, await fetchSubgraph(ids, signal))
    signal.throwIfAborted()
    const { layout, places } = useView.getState()
    const begin = {
      ...emptyView,
      layout: withoutAxis(layout),
      places,
      difference: shownOf(difference, ghosts),
    }
    const { from, to } = difference
    record(
      `Showed what differs from revision ${from.revision} to ${to.revision}`,
      withGraph(begin, graph, ids),
    )
    const extent =
      ids.length < all.length
        ? `Showing ${formatNumber(ids.length)} of ${formatNumber(all.length)} nodes.`
        : ''
    say(`${formatCount(difference.nodes.length, 'node differs', 'nodes differ')}. ${extent}`, 'What differs.')
  })
}

/** Takes the marks and the ghosts off the canvas; what the graph has stays. */
export function leaveDifference() {
  const view = useView.getState()
  if (!view.difference) return
  record('Left what differs', withoutGhosts(view))
}
