import type { GraphNode } from '#model/graph.ts'
import { fetchNeighbours, fetchNode, fetchSubgraph, type NeighbourFilter } from '../api/endpoints.ts'
import { neighboursInView } from '../view/neighbours-in-view.ts'
import { type Action, say } from '../view/status-store.ts'
import { replaceGraph, select, useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'
import { edgeSentence, nodeSentence } from '../wording/node-words.ts'
import { collectNewNeighbours } from './collect-new-neighbours.ts'
import { enqueue } from './task-queue.ts'

/** How many neighbours one step adds at most. */
export const step = 25
const mostNodes = 5000

class ViewIsFull extends Error {
  override name = 'ViewIsFull'
}

/** Brings a node and its first neighbours into view and selects it. */
export function openNode(id: string): Promise<void> {
  return enqueue('Opening', async (signal) => {
    const [{ node }, { nodes, total }] = await Promise.all([
      fetchNode(id, signal),
      fetchNeighbours(id, {}, { limit: step, offset: 0 }, signal),
    ])
    const added = await addToView([node, ...nodes], id, signal)
    select({ kind: 'node', id })
    sayShowing(node, added, total, {})
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
    await addToView([node], origin ?? id, signal)
    select({ kind: 'node', id })
    say('Added it to the view.', `${nodeSentence(node)}.`)
  })
}

export function selectNode(id: string) {
  select({ kind: 'node', id })
  const node = useView.getState().nodes.get(id)
  if (node) say('', `${nodeSentence(node)}.`)
}

export function selectEdge(id: string) {
  select({ kind: 'edge', id })
  const { nodes, edges } = useView.getState()
  const edge = edges.get(id)
  const source = edge && nodes.get(edge.source)
  const target = edge && nodes.get(edge.target)
  if (source && target) say('', `${edgeSentence(source, edge, target)}.`)
}

/** Adds up to 25 neighbours that are not in view yet. */
export function expandNode(id: string, filter: NeighbourFilter = {}): Promise<void> {
  const node = useView.getState().nodes.get(id)
  if (!node) return Promise.resolve()
  return enqueue(`Expanding ${node.label}`, async (signal) => {
    const { nodes: inView } = useView.getState()
    const ask = (page: { limit: number; offset: number }) => fetchNeighbours(id, filter, page, signal)
    const { nodes, total } = await collectNewNeighbours(ask, (other) => inView.has(other), step)
    const added = nodes.length === 0 ? 0 : await addToView(nodes, id, signal)
    sayShowing(node, added, total, filter)
  })
}

/** Asks again for what is in view, after the corpus has changed. */
export function refreshView(): Promise<void> {
  if (useView.getState().nodes.size === 0) return Promise.resolve()
  return enqueue('Updating the view', async (signal) => {
    const before = useView.getState().nodes.size
    await addToView([], undefined, signal)
    const gone = before - useView.getState().nodes.size
    const loss = gone > 0 ? ` ${formatCount(gone, 'node', 'nodes')} no longer in it left the view.` : ''
    say(`The corpus was imported again.${loss}`)
  })
}

async function addToView(nodes: readonly GraphNode[], origin: string | undefined, signal: AbortSignal) {
  const { nodes: inView } = useView.getState()
  const ids = new Set([...inView.keys(), ...nodes.map((node) => node.id)])
  if (ids.size > mostNodes)
    throw new ViewIsFull(
      `The view holds at most ${formatNumber(mostNodes)} nodes. Clear it, then open what you need.`,
    )
  const graph = await fetchSubgraph([...ids], signal)
  signal.throwIfAborted()
  replaceGraph(graph.nodes, graph.edges, origin)
  return graph.nodes.filter((node) => !inView.has(node.id)).length
}

function sayShowing(node: GraphNode, added: number, total: number, filter: NeighbourFilter) {
  const showing = countShown(node.id, filter)
  const news = added === 0 ? 'Nothing new.' : `Added ${formatCount(added, 'node', 'nodes')}.`
  const more: Action = {
    words: `Add ${formatNumber(Math.min(step, total - showing))} more`,
    run: () => void expandNode(node.id, filter),
  }
  const extent = `Showing ${formatNumber(showing)} of ${formatCount(total, 'neighbour', 'neighbours')}.`
  say(`${news} ${extent}`, `${nodeSentence(node)}.`, showing < total ? more : undefined)
}

function countShown(id: string, filter: NeighbourFilter): number {
  const { nodes, edges } = useView.getState()
  const along = [...edges.values()].filter((edge) => !filter.edgeType || edge.type === filter.edgeType)
  const neighbours = [...neighboursInView(along, id)]
  return neighbours.filter((other) => !filter.nodeType || nodes.get(other)?.type === filter.nodeType).length
}
