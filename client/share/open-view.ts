import { fetchSubgraph } from '../api/endpoints.ts'
import { currentSummary } from '../api/use-summary.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { leftOut, withEverything } from '../everything/show-everything.ts'
import { viewOfEverything } from '../everything/view-of-everything.ts'
import { edgesLeftOut } from '../expand/add-to-view.ts'
import { enqueue } from '../expand/task-queue.ts'
import { record } from '../history/history-store.ts'
import { withNetwork } from '../network/actor-network.ts'
import { askNetwork } from '../network/ask-network.ts'
import { useTheme } from '../theme/theme-store.ts'
import { keepSelected } from '../view/selection.ts'
import { say, setStatus } from '../view/status-store.ts'
import { emptyView, type View } from '../view/view.ts'
import { dayByClock, formatDate } from '../wording/format-date.ts'
import { formatCount } from '../wording/format-number.ts'
import { changesSince } from './changes-since.ts'
import type { Reading } from './read-view.ts'
import { restoredEverything, restoredView, type SavedView } from './saved-view.ts'

/** Shows a saved view as it was, as one step, and says what the corpus has changed of it since. */
function openSavedView(saved: SavedView, name = 'the view'): Promise<void> {
  if (saved.everything) return openEverything(saved, name)
  if (saved.nodes.length === 0) {
    say('There is nothing on the canvas of this view.')
    return Promise.resolve()
  }
  return enqueue(`Opening ${name}`, async (signal) => {
    const [graph, summary] = await Promise.all([
      fetchSubgraph(
        saved.nodes.map(({ id }) => id),
        signal,
      ),
      currentSummary(signal),
    ])
    signal.throwIfAborted()
    if (graph.nodes.length === 0) return sayNothingLeft()
    record(`Opened ${name}`, await withSavedNetwork(restoredView(saved, graph), saved, signal))
    useTheme.setState({ theme: saved.theme })
    if (saved.shown) commandCanvas({ kind: 'show part', part: saved.shown })
    const counts = `Opened ${name}: ${formatCount(graph.nodes.length, 'node', 'nodes')}, ${formatCount(graph.edges.length, 'edge', 'edges')}.`
    say(`${counts}${edgesLeftOut(graph)} ${changesSince(saved, graph, summary.lastImport?.revision ?? null)}`)
  })
}

async function openEverything(saved: SavedView, name: string): Promise<void> {
  await withEverything((everything) => {
    const view = restoredEverything(saved, viewOfEverything(everything, emptyView))
    record(`Opened ${name}`, view)
    useTheme.setState({ theme: saved.theme })
    commandCanvas(saved.shown ? { kind: 'show part', part: saved.shown } : { kind: 'fit' })
    const counts = `${formatCount(view.nodes.size, 'node', 'nodes')}, ${formatCount(view.edges.size, 'edge', 'edges')}`
    const isOlder = saved.revision !== everything.layout.revision
    const since = ` The corpus has changed since ${formatDate(dayByClock(saved.savedAt))}: this is everything as it is now.`
    say(`Opened ${name}, which is everything: ${counts}.${leftOut(view)}${isOlder ? since : ''}`)
  })
}

/** The view with the derived links that there are now for what it was worked out from, if it had any. */
async function withSavedNetwork(view: View, { network, selection }: SavedView, signal: AbortSignal) {
  if (!network) return view
  const linked = withNetwork(view, await askNetwork(network.question, signal), network)
  signal.throwIfAborted()
  const isThere = (id: string) => linked.nodes.has(id) || linked.edges.has(id)
  return { ...linked, selection: keepSelected(selection, isThere) }
}

function sayNothingLeft() {
  setStatus({
    kind: 'failed',
    failure: {
      title: 'Nothing of this view is left',
      detail: 'The corpus has none of its nodes: it may be of another folder.',
      hint: 'Start Skein with the folder it was made of, or search for its names.',
    },
    action: undefined,
  })
}

/** Opens what was read, or says why it could not be. */
export function openReading(reading: Reading, name?: string): Promise<void> {
  if ('saved' in reading) return openSavedView(reading.saved, name)
  setStatus({ kind: 'failed', failure: reading.failure, action: undefined })
  return Promise.resolve()
}
