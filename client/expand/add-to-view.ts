import type { Subgraph } from '#model/api/subgraph.ts'
import type { GraphNode } from '#model/graph.ts'
import { fetchSubgraph } from '../api/endpoints.ts'
import { ViewIsFull } from '../api/failure.ts'
import { loadFacetsNeeded } from '../filters/load-facets.ts'
import { record } from '../history/history-store.ts'
import { isLarge, mostNodes } from '../view/is-large.ts'
import { type Bringing, type View, withGraph } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'

export interface Addition {
  /** How many nodes are new. */
  added: number
  /** Says so when not all edges came. */
  caveat: string
}

/**
 * Asks for the view with these nodes in it, and makes it the view: as a step when it has words. They are added to
 * what is there, unless another beginning is given.
 */
export async function addToView(
  nodes: readonly Pick<GraphNode, 'id'>[],
  bringing: Bringing,
  signal: AbortSignal,
  words: string | undefined,
  begin: () => View = useView.getState,
): Promise<Addition> {
  const { nodes: inView } = begin()
  const brought = nodes.map((node) => node.id)
  const ids = new Set([...inView.keys(), ...brought])
  if (isLarge(begin()) && ids.size === inView.size) return bringAgain(begin(), brought, bringing, words)
  if (ids.size > mostNodes) throw new ViewIsFull(fullWords(begin()))
  const [graph] = await Promise.all([fetchSubgraph([...ids], signal), loadFacetsNeeded([...ids], signal)])
  signal.throwIfAborted()
  change(withGraph(begin(), graph, brought, bringing), words)
  const added = graph.nodes.filter((node) => !inView.has(node.id)).length
  return { added, caveat: graph.truncated ? ` ${edgesLeftOut(graph)}` : '' }
}

function change(view: View, words: string | undefined) {
  if (words === undefined) useView.setState(view)
  else record(words, view)
}

/** A large view already has these nodes and all edges between them: nothing need be asked for. */
function bringAgain(view: View, brought: readonly string[], bringing: Bringing, words: string | undefined) {
  const graph = { nodes: [...view.nodes.values()], edges: [...view.edges.values()] }
  change(withGraph(view, graph, brought, bringing), words)
  return { added: 0, caveat: '' }
}

function fullWords(view: View): string {
  return isLarge(view)
    ? 'Everything but sources is on it already, and nothing can be added to that.'
    : `It holds at most ${formatNumber(mostNodes)} nodes.`
}

function edgesLeftOut({ edges, total }: Subgraph): string {
  return `Showing ${formatNumber(edges.length)} of at least ${formatCount(total, 'edge', 'edges')}.`
}
