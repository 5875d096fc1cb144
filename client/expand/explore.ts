import type { Subgraph } from '#model/api/subgraph.ts'
import type { GraphNode } from '#model/graph.ts'
import { fetchNeighbours, fetchNode, fetchSubgraph, type NeighbourFilter } from '../api/endpoints.ts'
import { ViewIsFull } from '../api/failure.ts'
import { record } from '../history/history-store.ts'
import { selectNode } from '../select/select-nodes.ts'
import { countNeighbours } from '../view/count-neighbours.ts'
import { selectionOf } from '../view/selection.ts'
import { type Action, say } from '../view/status-store.ts'
import { type Bringing, emptyView, withGraph } from '../view/view.ts'
import { select, useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { nodeSentence } from '../wording/node-words.ts'
import { collectNewNeighbours } from './collect-new-neighbours.ts'
import { extentWords } from './count-words.ts'
import { cancelTasks, enqueue } from './task-queue.ts'

/** How many neighbours one step adds at most. */
export const step = 25
const mostNodes = 5000

/** Brings a node and its first neighbours into view and selects it. */
export function openNode(id: string): Promise<void> {
  return enqueue('Opening', async (signal) => {
    const [{ node }, { nodes, total }] = await Promise.all([
      fetchNode(id, signal),
      fetchNeighbours(id, {}, { limit: step, offset: 0 }, signal),
    ])
    const expansion: Bringing = { by: 'expansion', anchors: [id] }
    const addition = await addToView([node, ...nodes], expansion, signal, `Opened ${node.label}`)
    select(selectionOf([id]))
    sayShowing(node, addition, total, {})
  })
}

/** Brings one node into view, with its edges to what is there, and selects it. */
export function addNode(id: string, origin?: string): Promise<void> {
  if (useView.getState().nodes.has(id)) {
    selectNode(id)
    return Promise.resolve()
  }
  return enqueue('Adding', async (signal) => {
    const { node } = await fetchNode(id, signal)
    const bringing: Bringing =
      origin === undefined ? { by: 'itself' } : { by: 'expansion', anchors: [origin] }
    const { caveat } = await addToView([node], bringing, signal, `Added ${node.label}`)
    select(selectionOf([id]))
    say(`Added it to the view.${caveat}`, `${nodeSentence(node)}.`)
  })
}

/** Adds up to 25 neighbours that are not in view yet. */
export function expandNode(id: string, filter: NeighbourFilter = {}): Promise<void> {
  const node = useView.getState().nodes.get(id)
  if (!node) return Promise.resolve()
  return enqueue(`Expanding ${node.label}`, async (signal) => {
    const { nodes: inView } = useView.getState()
    const ask = (page: { limit: number; offset: number }) => fetchNeighbours(id, filter, page, signal)
    const { nodes, total } = await collectNewNeighbours(ask, (other) => inView.has(other), step)
    const expansion: Bringing = { by: 'expansion', anchors: [id] }
    const addition =
      nodes.length === 0 ? nothing : await addToView(nodes, expansion, signal, `Expanded ${node.label}`)
    sayShowing(node, addition, total, filter)
  })
}

/** Asks again for what is in view, after the corpus has changed; then, and only then, calls `whenDone`. */
export function refreshView(whenDone: () => void): Promise<void> {
  return enqueue('Updating the view', async (signal) => {
    const before = useView.getState().nodes.size
    if (before === 0) return whenDone()
    const { caveat } = await addToView([], { by: 'itself' }, signal, undefined)
    whenDone()
    const gone = before - useView.getState().nodes.size
    const loss = gone > 0 ? ` ${formatCount(gone, 'node', 'nodes')} no longer in it left the view.` : ''
    say(`The corpus was imported again.${loss}${caveat}`)
  })
}

/** Empties the view: what was still on its way into it is given up. */
export function clearView() {
  cancelTasks()
  record('Cleared the view', emptyView)
  say('Cleared the view.')
}

interface Addition {
  /** How many nodes are new. */
  added: number
  /** Says so when not all edges came. */
  caveat: string
}

const nothing: Addition = { added: 0, caveat: '' }

/** Asks for the view with these nodes in it, and makes it the view: as a step when it has words. */
async function addToView(
  nodes: readonly GraphNode[],
  bringing: Bringing,
  signal: AbortSignal,
  words: string | undefined,
): Promise<Addition> {
  const { nodes: inView } = useView.getState()
  const brought = nodes.map((node) => node.id)
  const ids = new Set([...inView.keys(), ...brought])
  if (ids.size > mostNodes) throw new ViewIsFull(`It holds at most ${formatNumber(mostNodes)} nodes.`)
  const graph = await fetchSubgraph([...ids], signal)
  signal.throwIfAborted()
  const view = withGraph(useView.getState(), graph, brought, bringing)
  if (words === undefined) useView.setState(view)
  else record(words, view)
  const added = graph.nodes.filter((node) => !inView.has(node.id)).length
  return { added, caveat: graph.truncated ? ` ${edgesLeftOut(graph)}` : '' }
}

function edgesLeftOut({ edges, total }: Subgraph): string {
  return `Showing ${formatNumber(edges.length)} of at least ${formatCount(total, 'edge', 'edges')}.`
}

function sayShowing(node: GraphNode, { added, caveat }: Addition, total: number, filter: NeighbourFilter) {
  const { onCanvas, hidden } = countNeighbours(node.id, useView.getState(), filter)
  const news = added === 0 ? 'Nothing new.' : `Added ${formatCount(added, 'node', 'nodes')}.`
  const more: Action = {
    words: `Add ${formatNumber(Math.min(step, total - onCanvas))} more`,
    run: () => void expandNode(node.id, filter),
  }
  const extent = extentWords(onCanvas - hidden, hidden, total)
  say(`${news} ${extent}${caveat}`, `${nodeSentence(node)}.`, onCanvas < total ? more : undefined)
}
