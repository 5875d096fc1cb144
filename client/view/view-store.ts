import { create } from 'zustand'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'

export interface Selection {
  kind: 'node' | 'edge'
  id: string
}

export interface View {
  nodes: ReadonlyMap<string, GraphNode>
  /** All edges of the graph between `nodes`. */
  edges: ReadonlyMap<string, GraphEdge>
  /** The node that a node was added from. */
  origins: ReadonlyMap<string, string>
  hiddenTypes: ReadonlySet<NodeType>
  selection: Selection | null
}

const empty: View = {
  nodes: new Map(),
  edges: new Map(),
  origins: new Map(),
  hiddenTypes: new Set(),
  selection: null,
}

/** What is in view: the one state that the canvas, the table and the panels all show. */
export const useView = create<View>(() => empty)

/** Replaces what is in view; a selection or an origin that is gone goes too. */
export function replaceGraph(nodes: readonly GraphNode[], edges: readonly GraphEdge[], origin?: string) {
  useView.setState((view) => {
    const origins = new Map(view.origins)
    for (const node of nodes) {
      if (origin !== undefined && node.id !== origin && !view.nodes.has(node.id)) origins.set(node.id, origin)
    }
    const next = {
      nodes: new Map(nodes.map((node) => [node.id, node])),
      edges: new Map(edges.map((edge) => [edge.id, edge])),
      origins,
    }
    return { ...next, selection: isInView(view.selection, next) ? view.selection : null }
  })
}

function isInView(selection: Selection | null, view: Pick<View, 'nodes' | 'edges'>): boolean {
  if (!selection) return true
  return selection.kind === 'node' ? view.nodes.has(selection.id) : view.edges.has(selection.id)
}

/** Selects a node or an edge in view. A node of a hidden type shows its type again. */
export function select(selection: Selection | null) {
  useView.setState((view) => {
    if (!isInView(selection, view)) return view
    const type = selection?.kind === 'node' ? view.nodes.get(selection.id)?.type : undefined
    if (!type || !view.hiddenTypes.has(type)) return { selection }
    return { selection, hiddenTypes: new Set([...view.hiddenTypes].filter((hidden) => hidden !== type)) }
  })
}

/** Hides or shows a type. What is selected and gets hidden is no longer selected. */
export function toggleType(type: NodeType) {
  useView.setState((view) => {
    const hiddenTypes = new Set(view.hiddenTypes)
    if (!hiddenTypes.delete(type)) hiddenTypes.add(type)
    return { hiddenTypes, selection: staysVisible(view, hiddenTypes) ? view.selection : null }
  })
}

function staysVisible(view: View, hiddenTypes: ReadonlySet<NodeType>): boolean {
  if (!view.selection) return true
  const edge = view.edges.get(view.selection.id)
  const ends = edge ? [edge.source, edge.target] : [view.selection.id]
  return ends.every((id) => {
    const node = view.nodes.get(id)
    return node !== undefined && !hiddenTypes.has(node.type)
  })
}

export function clearView() {
  useView.setState(empty)
}
