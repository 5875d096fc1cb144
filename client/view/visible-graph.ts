import type { GraphNode } from '#model/graph.ts'
import type { FacetsOfEvents } from '../filters/facets-store.ts'
import type { Filters } from '../filters/filters.ts'
import { judgeEvent, type Verdict } from '../filters/judge-event.ts'
import { degreesAmong } from './degrees-among.ts'
import type { View } from './view.ts'
import { isDerived, type ViewEdge } from './view-edge.ts'

export interface VisibleGraph {
  nodes: readonly GraphNode[]
  edges: readonly ViewEdge[]
  /** Of these nodes and edges. */
  ids: ReadonlySet<string>
  hiddenNodes: number
  /** Events hidden only for want of a date. */
  undatedHidden: number
  /** Events of which it is not known yet whether a filter hides them: until then they are shown. */
  unjudged: number
}

/** What decides which part of the canvas is in view. */
export type Visibility = Pick<View, 'nodes' | 'edges' | 'hidden' | 'filters'>

type Nodes = Visibility['nodes']
type Edges = Visibility['edges']

function judgeEvents(nodes: Nodes, filters: Filters, facets: FacetsOfEvents): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  for (const node of nodes.values())
    if (node.type === 'Event') verdicts.set(node.id, judgeEvent(node, facets.get(node.id), filters))
  return verdicts
}

function isFilteredOut(verdict: Verdict | undefined): boolean {
  return verdict === 'hidden' || verdict === 'undated'
}

/** Nodes other than events all of whose events on the canvas are filtered out. */
function withoutEvents(edges: Edges, verdicts: ReadonlyMap<string, Verdict>): Set<string> {
  const bereft = new Set<string>()
  const kept = new Set<string>()
  const note = (id: string, event: string) => {
    if (verdicts.has(id) || !verdicts.has(event)) return
    if (isFilteredOut(verdicts.get(event))) bereft.add(id)
    else kept.add(id)
  }
  for (const { source, target } of edges.values()) {
    note(source, target)
    note(target, source)
  }
  return new Set([...bereft].filter((id) => !kept.has(id)))
}

function between(edges: Iterable<ViewEdge>, nodes: readonly GraphNode[]): ViewEdge[] {
  const ids = new Set(nodes.map(({ id }) => id))
  return [...edges].filter(({ source, target }) => ids.has(source) && ids.has(target))
}

/** Those with enough edges among all of them. Taking the others away does not take away more. */
function connectedEnough(nodes: readonly GraphNode[], edges: readonly ViewEdge[], least: number) {
  const degrees = degreesAmong(edges)
  return nodes.filter(({ id }) => (degrees.get(id) ?? 0) >= least)
}

function count(
  nodes: readonly GraphNode[],
  verdicts: ReadonlyMap<string, Verdict>,
  verdict: Verdict,
): number {
  return nodes.filter(({ id }) => verdicts.get(id) === verdict).length
}

/** What is left in view when all that is hidden is taken away: an edge goes with either of its ends. */
export function visibleGraph(visibility: Visibility, facets: FacetsOfEvents): VisibleGraph {
  const { nodes, edges, hidden, filters } = visibility
  const verdicts = judgeEvents(nodes, filters, facets)
  const bereft = withoutEvents(edges, verdicts)
  const allowed = [...nodes.values()].filter(
    ({ id, type }) => !filters.hiddenTypes.includes(type) && !hidden.has(id),
  )
  const matching = allowed.filter(({ id }) => !isFilteredOut(verdicts.get(id)) && !bereft.has(id))
  const ofTypes = [...edges.values()].filter(
    (edge) => isDerived(edge) || !filters.hiddenEdgeTypes.includes(edge.type),
  )
  const joining = between(ofTypes, matching)
  const visible = filters.minDegree > 0 ? connectedEnough(matching, joining, filters.minDegree) : matching
  const visibleEdges = visible === matching ? joining : between(joining, visible)
  return {
    nodes: visible,
    edges: visibleEdges,
    ids: new Set([...visible, ...visibleEdges].map(({ id }) => id)),
    hiddenNodes: nodes.size - visible.length,
    undatedHidden: count(allowed, verdicts, 'undated'),
    unjudged: count(allowed, verdicts, 'unknown'),
  }
}
