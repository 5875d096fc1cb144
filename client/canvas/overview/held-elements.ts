import type { GraphNode } from '#model/graph.ts'
import { type Selection, selectedNodes } from '../../view/selection.ts'
import type { View } from '../../view/view.ts'
import type { ViewEdge } from '../../view/view-edge.ts'
import type { VisibleGraph } from '../../view/visible-graph.ts'

/** What Cytoscape draws, node by node and edge by edge. */
export type Held = Pick<View, 'nodes' | 'edges'>

/** What of an overview the reader looks at. */
export interface Attention {
  selection: Selection
  hovered: GraphNode | undefined
  /** On the screen, the largest first. */
  near: readonly GraphNode[]
  /** Whether `near` is all that is on the screen: then the edges among them can be selected too. */
  isClose: boolean
}

const mostSelected = 200
const mostNodes = 1500

function endsOf(selection: Selection, edges: View['edges']): string[] {
  const edge = selection?.kind === 'edge' ? edges.get(selection.id) : undefined
  return edge ? [edge.source, edge.target] : []
}

/** Of an overview: what is selected with its neighbours, what is near, and what is under the pointer. */
export function heldInOverview(
  view: Pick<View, 'nodes' | 'edges'>,
  visible: Pick<VisibleGraph, 'edges' | 'ids'>,
  { selection, hovered, near, isClose }: Attention,
): Held {
  const selected = new Set(selectedNodes(selection).slice(-mostSelected))
  const nodes = new Map<string, GraphNode>()
  const edges = new Map<string, ViewEdge>()
  const hold = (id: string) => {
    const node = view.nodes.get(id)
    if (node && visible.ids.has(id)) nodes.set(id, node)
  }
  for (const id of [...selected, ...endsOf(selection, view.edges)]) hold(id)
  if (hovered) hold(hovered.id)
  for (const node of near) nodes.set(node.id, node)
  for (const edge of visible.edges) {
    const isOfSelected = selected.has(edge.source) || selected.has(edge.target)
    if (!isOfSelected || nodes.size >= mostNodes) continue
    hold(edge.source)
    hold(edge.target)
  }
  for (const edge of visible.edges) {
    const isAsked = isClose || selected.has(edge.source) || selected.has(edge.target)
    const isSelected = selection?.kind === 'edge' && selection.id === edge.id
    if ((isAsked || isSelected) && nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge)
  }
  return { nodes, edges }
}
