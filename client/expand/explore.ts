import type { GraphNode } from '#model/graph.ts'
import { isolated } from '#model/isolated.ts'
import { fetchExpansion, fetchNode } from '../api/endpoints.ts'
import { commandCanvas } from '../canvas/canvas-commands.ts'
import { refreshEverything } from '../everything/refresh-everything.ts'
import { renewReadyEverything } from '../everything/show-everything.ts'
import { isOfEverything } from '../everything/view-of-everything.ts'
import { forgetEvidence } from '../evidence/load-evidence.ts'
import { forgetFacets } from '../filters/load-facets.ts'
import { notePresentRefreshed, outdateSteps } from '../history/history-store.ts'
import { askNetworkAgain } from '../network/ask-network.ts'
import { goToNode, sayFiltered } from '../select/go-to-node.ts'
import { isLarge } from '../view/is-large.ts'
import { selectionOf } from '../view/selection.ts'
import { say } from '../view/status-store.ts'
import { type Bringing, emptied, type View } from '../view/view.ts'
import { isInView, select, useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { nodeSentence } from '../wording/node-words.ts'
import { addToView, askForViewAgain } from './add-to-view.ts'
import { sayShowing } from './expand-nodes.ts'
import { useExpandSettings } from './expand-settings.ts'
import { enqueue } from './task-queue.ts'

/** Brings a node and its first neighbours into view and selects it. `name` says which where it is not in view yet. */
export function openNode(id: string, name?: string): Promise<void> {
  const view = useView.getState()
  const node = view.nodes.get(id)
  if (node && isLarge(view)) return goTo(node)
  return open(id, node?.label ?? name, useView.getState)
}

/** Replaces what is on the canvas by a node and its first neighbours. What stays keeps its place. */
export function replaceByNode(id: string, name?: string): Promise<void> {
  return open(id, name, () => {
    const view = useView.getState()
    return { ...emptied(view), places: view.places }
  })
}

function open(id: string, name: string | undefined, begin: () => View): Promise<void> {
  return enqueue(name === undefined ? 'Opening' : `Opening ${isolated(name)}`, async (signal) => {
    const { limit, order } = useExpandSettings.getState()
    const [{ node }, { nodes, total }] = await Promise.all([
      fetchNode(id, signal),
      fetchExpansion({ anchors: [id], limit, order }, signal),
    ])
    const expansion: Bringing = { by: 'expansion', anchors: [id] }
    const addition = await addToView(
      [node, ...nodes],
      expansion,
      signal,
      `Opened ${isolated(node.label)}`,
      begin,
    )
    if (!isInView(id)) return sayFiltered(node)
    select(selectionOf([id]))
    sayShowing([node], addition, total)
  })
}

/** Selects a node on the canvas and goes near it: its neighbours are there already. */
function goTo(node: GraphNode): Promise<void> {
  goToNode(node)
  if (isInView(node.id)) commandCanvas({ kind: 'centre', id: node.id })
  return Promise.resolve()
}

/** Brings one node into view, with its edges to what is there, and selects it. */
export function addNode(id: string, origin?: string): Promise<void> {
  const there = useView.getState().nodes.get(id)
  if (there) {
    goToNode(there)
    return Promise.resolve()
  }
  return enqueue('Adding', async (signal) => {
    const { node } = await fetchNode(id, signal)
    const bringing: Bringing =
      origin === undefined ? { by: 'itself' } : { by: 'expansion', anchors: [origin] }
    const { caveat } = await addToView([node], bringing, signal, `Added ${isolated(node.label)}`)
    if (!isInView(id)) return sayFiltered(node)
    select(selectionOf([id]))
    say(`Added it to the view.${caveat}`, `${nodeSentence(node)}.`)
  })
}

/** Asks again for what is in view, after the corpus has changed from a revision; then, and only then, calls `whenDone`. */
export async function refreshView(before: string, whenDone: () => void): Promise<void> {
  outdateSteps(before)
  // Laying out everything takes long: other tasks need not wait for it.
  let layingOut: Promise<void> | undefined
  await enqueue('Updating the view', async (signal) => {
    const wasEmpty = useView.getState().nodes.size === 0
    forgetFacets()
    forgetEvidence()
    if (isOfEverything(useView.getState())) {
      layingOut = refreshEverything(whenDone)
      return
    }
    const loss = await askAgain(signal)
    notePresentRefreshed()
    whenDone()
    renewReadyEverything()
    if (!wasEmpty) say(`The corpus was imported again.${loss}`)
  })
  await layingOut
}

/** Asks again for the view of a step that was made before the corpus changed. */
export function refreshOutdatedView(): Promise<void> {
  if (isOfEverything(useView.getState())) return refreshEverything()
  return enqueue('Updating the view', async (signal) => {
    const loss = await askAgain(signal)
    notePresentRefreshed()
    if (loss) say(`The corpus was imported since that step.${loss}`)
  })
}

/** Brings the view to what the corpus says now and answers what it lost by that, or nothing. */
async function askAgain(signal: AbortSignal): Promise<string> {
  const before = useView.getState().nodes.size
  if (before === 0) return ''
  const caveat = await askForViewAgain(signal)
  await askNetworkAgain(signal)
  const gone = before - useView.getState().nodes.size
  const loss = gone > 0 ? ` ${formatCount(gone, 'node', 'nodes')} no longer in it left the view.` : ''
  return `${loss}${caveat}`
}
