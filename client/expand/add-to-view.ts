import type { Subgraph } from '#model/api/subgraph.ts'
import type { GraphNode } from '#model/graph.ts'
import { fetchSubgraph } from '../api/endpoints.ts'
import { ViewIsFull } from '../api/failure.ts'
import { loadFacetsNeeded } from '../filters/load-facets.ts'
import { record } from '../history/history-store.ts'
import { type Bringing, type View, withGraph } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'

const mostNodes = 5000

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
  nodes: readonly GraphNode[],
  bringing: Bringing,
  signal: AbortSignal,
  words: string | undefined,
  begin: () => View = useView.getState,
): Promise<Addition> {
  const { nodes: inView } = begin()
  const brought = nodes.map((node) => node.id)
  const ids = new Set([...inView.keys(), ...brought])
  if (ids.size > mostNodes) throw new ViewIsFull(`It holds at most ${formatNumber(mostNodes)} nodes.`)
  const [graph] = await Promise.all([fetchSubgraph([...ids], signal), loadFacetsNeeded([...ids], signal)])
  signal.throwIfAborted()
  const view = withGraph(begin(), graph, brought, bringing)
  if (words === undefined) useView.setState(view)
  else record(words, view)
  const added = graph.nodes.filter((node) => !inView.has(node.id)).length
  return { added, caveat: graph.truncated ? ` ${edgesLeftOut(graph)}` : '' }
}

function edgesLeftOut({ edges, total }: Subgraph): string {
  return `Showing ${formatNumber(edges.length)} of at least ${formatCount(total, 'edge', 'edges')}.`
}
