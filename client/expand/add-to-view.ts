import type { Subgraph } from '#model/api/subgraph.ts'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import { fetchSubgraph } from '../api/endpoints.ts'
import { ViewIsFull } from '../api/failure.ts'
import { withReturned } from '../difference/without-ghosts.ts'
import { loadFacetsNeeded } from '../filters/load-facets.ts'
import { record, reviseStep, useHistory } from '../history/history-store.ts'
import { lightBrought } from '../view/highlight-store.ts'
import { isLarge, mostNodes } from '../view/is-large.ts'
import { type Bringing, type View, withGraph } from '../view/view.ts'
import { isInView, useView, withVisibleSelection } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'

export interface Addition {
  /** How many nodes are new. */
  added: number
  /** Says so when filters hide some of what was asked for, or the graph does not have it any more. */
  unseen: string
  /** Says so when not all edges came. */
  caveat: string
}

/** New nodes with all edges among them and to the canvas; `total` counts the edges. */
type Came = Omit<Subgraph, 'missing'>

/**
 * Brings these nodes into the view, with every edge between them and what is there, as a step. They are added to what is
 * there, unless another beginning is given. What is there is not asked for again, nor what has come already.
 */
export async function addToView(
  nodes: readonly Pick<GraphNode, 'id'>[],
  bringing: Bringing,
  signal: AbortSignal,
  words: string,
  begin: () => View = useView.getState,
  came?: Came,
): Promise<Addition> {
  const { nodes: inView } = begin()
  const brought = nodes.map((node) => node.id)
  const fresh = [...new Set(brought)].filter((id) => !inView.has(id))
  if (fresh.length > 0 && inView.size + fresh.length > mostNodes) throw new ViewIsFull(fullWords(begin()))
  const [graph] = await Promise.all([
    came ?? (fresh.length > 0 ? fetchSubgraph(fresh, signal, [...inView.keys()]) : nothingNew),
    loadFacetsNeeded([...inView.keys(), ...fresh], signal),
  ])
  signal.throwIfAborted()
  const now = begin()
  // The reader may have gone to another step meanwhile: edges to what is there now were not asked for.
  if ([...now.nodes.keys()].some((id) => !inView.has(id)))
    return addToView(nodes, bringing, signal, words, begin)
  const next = withGraph(now, joined(now, graph), brought, bringing)
  // Who asked for what is there already has made no step, and loses none that was undone.
  const isThere =
    now === useView.getState() && graph.nodes.length === 0 && next.hidden.size === now.hidden.size
  if (isThere) reviseStep(useHistory.getState().present.words, next)
  else record(words, next)
  lightBrought(brought)
  return {
    added: graph.nodes.length,
    unseen: unseenWords(brought),
    caveat: edgesLeftOut(graph),
  }
}

/** Asks again for all that is on the canvas. Answers the caveat. */
export async function askForViewAgain(signal: AbortSignal): Promise<string> {
  const ids = [...useView.getState().nodes.keys()]
  const [graph] = await Promise.all([fetchSubgraph(ids, signal), loadFacetsNeeded(ids, signal)])
  signal.throwIfAborted()
  useView.setState((view) => withVisibleSelection(withGraph(withReturned(view, graph), stillIn(view, graph))))
  return edgesLeftOut(graph)
}

/** " 3 are hidden by filters. 1 is not in the graph any more.", or nothing. */
function unseenWords(ids: readonly string[]): string {
  const { nodes } = useView.getState()
  const gone = ids.filter((id) => !nodes.has(id)).length
  const filtered = ids.filter((id) => nodes.has(id) && !isInView(id)).length
  return [
    filtered > 0 ? ` ${formatCount(filtered, 'is', 'are')} hidden by filters.` : '',
    gone > 0 ? ` ${formatCount(gone, 'is', 'are')} not in the graph any more.` : '',
  ].join('')
}

/** Those of the edges that have both ends among these nodes. */
function among(ids: { has(id: string): boolean }, edges: readonly GraphEdge[]): GraphEdge[] {
  return edges.filter(({ source, target }) => ids.has(source) && ids.has(target))
}

/** Of what came that which the reader has not taken off the canvas meanwhile. */
function stillIn({ nodes: inView }: View, { nodes, edges }: Came) {
  return {
    nodes: nodes.filter(({ id }) => inView.has(id)),
    edges: among(inView, edges),
  }
}

const nothingNew: Came = { nodes: [], edges: [], total: 0, truncated: false }

/** What a view has, and what came, as far as both ends of an edge are still there. */
function joined(view: View, { nodes, edges }: Came) {
  const isThere = new Set([...view.nodes.keys(), ...nodes.map(({ id }) => id)])
  const joining = among(isThere, edges)
  return { nodes: [...view.nodes.values(), ...nodes], edges: [...view.edges.values(), ...joining] }
}

function fullWords(view: View): string {
  return isLarge(view)
    ? 'Everything but sources is on it already, and nothing can be added to that.'
    : `It holds at most ${formatNumber(mostNodes)} nodes.`
}

/** " Showing 100,000 of at least 120,000 edges.", or nothing when these are all. */
export function edgesLeftOut({ edges, total, truncated }: Came): string {
  if (!truncated) return ''
  return ` Showing ${formatNumber(edges.length)} of at least ${formatCount(total, 'edge', 'edges')}.`
}
