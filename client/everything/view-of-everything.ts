import type { OverviewLayout } from '#model/api/overview-layout.ts'
import type { WholeGraph } from '#model/api/whole-graph.ts'
import type { GraphEdge, GraphNode, Properties, PropertyValue } from '#model/graph.ts'
import { edgeId } from '#model/ids.ts'
import { emptied, emptyView, type View, withGraph } from '../view/view.ts'

export interface LaidOutGraph {
  graph: WholeGraph
  layout: OverviewLayout
}

function given(values: Record<string, PropertyValue | undefined>): Properties {
  const properties: Properties = {}
  for (const [name, value] of Object.entries(values)) if (value !== undefined) properties[name] = value
  return properties
}

/** The whole graph as a view: what is fetched of a node or an edge only when it is selected is not in it yet. */
export function viewOfEverything({ graph, layout }: LaidOutGraph, view: View): View {
  const nodes = graph.nodes.map(
    ({ id, type, label, degree, ...properties }): GraphNode => ({
      id,
      type,
      label,
      degree,
      properties: given(properties),
    }),
  )
  const edges = graph.edges.map(
    ({ source, target, type, ...properties }): GraphEdge => ({
      id: edgeId(source, type, target),
      source,
      target,
      type,
      properties: given(properties),
    }),
  )
  const places = new Map(layout.positions.map(([id, x, y]) => [id, { x, y }]))
  const missing = { nodes: graph.total.nodes - nodes.length, edges: graph.total.edges - edges.length }
  const everything = { revision: layout.revision, places, ...(graph.truncated && { missing }) }
  const { layout: unchosen } = emptyView
  const begin: View = { ...emptied(view), layout: unchosen, selection: view.selection, places, everything }
  return withGraph(begin, { nodes, edges })
}

/** Whether a view is everything, or what the reader has left of it: nothing was added to it. */
export function isOfEverything({ nodes, everything }: Pick<View, 'nodes' | 'everything'>): boolean {
  if (!everything) return false
  for (const id of nodes.keys()) if (!everything.places.has(id)) return false
  return true
}
