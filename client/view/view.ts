import type { GraphNode } from '#model/graph.ts'
import type { ShownDifference } from '../difference/shown-difference.ts'
import { type Filters, noFilters } from '../filters/filters.ts'
import type { ActorNetwork } from '../network/actor-network.ts'
import { type LeavingOut, leavingNothingOut } from '../survive/leaving-out.ts'
import { firstLayout, type LayoutName, withoutAxis } from './layout-names.ts'
import { neighboursAmong } from './neighbours-among.ts'
import { keepSelected, type Selection } from './selection.ts'
import { isDerived, type ViewEdge } from './view-edge.ts'

export interface Place {
  x: number
  y: number
}

/** A scale from dates to the x of the graph that stays as it is while nodes come and go. */
export interface TimeAxis {
  /** The day that lies at x 0, in days since 1970. */
  origin: number
  pixelsPerDay: number
}

/** The whole graph of a revision, but sources, as it was shown. */
export interface Everything {
  revision: string
  /** Where each of its nodes was laid out. */
  places: ReadonlyMap<string, Place>
  /** How much of it is not on the canvas, since the graph is too large to be sent as a whole. */
  missing?: { nodes: number; edges: number }
}

/** Everything that the screen shows of the graph. Never changed in place: each change makes a new one. */
export interface View {
  nodes: ReadonlyMap<string, GraphNode>
  /** All edges of the graph between `nodes`; and the derived links of `network`. */
  edges: ReadonlyMap<string, ViewEdge>
  /** The nodes whose expansion brought a node. One that was asked for by itself holds itself. */
  holders: ReadonlyMap<string, ReadonlySet<string>>
  /** Where nodes lie. Those just added have no place until the layout has found one. */
  places: ReadonlyMap<string, Place>
  /** Nodes that no layout moves and no collapse takes away. */
  pinned: ReadonlySet<string>
  /** Nodes hidden by hand. */
  hidden: ReadonlySet<string>
  filters: Filters
  selection: Selection
  layout: LayoutName
  /** The scale by which the layout by time placed the events; null when another layout placed them. */
  timeAxis: TimeAxis | null
  /** What the reader asked to see as a whole; null for a view made node by node. */
  everything: Everything | null
  /** What the derived links are worked out from; null when there are none. */
  network: ActorNetwork | null
  /** Whether all edges are drawn by how well they are sourced; derived links always are. */
  marksEvidence: boolean
  /** Without which the canvas shows what falls. */
  leavingOut: LeavingOut
  /** What differs between two graphs, when that is what is shown. */
  difference: ShownDifference | null
}

export const emptyView: View = {
  nodes: new Map(),
  edges: new Map(),
  holders: new Map(),
  places: new Map(),
  pinned: new Set(),
  hidden: new Set(),
  filters: noFilters,
  selection: null,
  layout: firstLayout,
  timeAxis: null,
  everything: null,
  network: null,
  marksEvidence: false,
  leavingOut: leavingNothingOut,
  difference: null,
}

/** An empty view that the next nodes come into as they would into this one: filtered, judged, marked and laid out alike. */
export function emptied({ filters, marksEvidence, leavingOut, layout }: View): View {
  return { ...emptyView, filters, marksEvidence, leavingOut, layout: withoutAxis(layout) }
}

/** What brings nodes into a view: the nodes themselves, or the expansion of others. */
export type Bringing = { by: 'itself' } | { by: 'expansion'; anchors: readonly string[] }

function holdersOfBrought(
  brought: readonly string[],
  bringing: Bringing,
  edges: readonly ViewEdge[],
): Map<string, ReadonlySet<string>> {
  if (bringing.by === 'itself') return new Map(brought.map((id) => [id, new Set([id])]))
  const anchors = new Set(bringing.anchors)
  const near = neighboursAmong(anchors, edges)
  return new Map(brought.map((id) => [id, near.get(id) ?? new Set([id])]))
}

/** The very same one when all are there, for the history keeps what each step has. */
function keepKeys<Value>(
  map: ReadonlyMap<string, Value>,
  isThere: (id: string) => boolean,
): ReadonlyMap<string, Value> {
  const kept = [...map].filter(([id]) => isThere(id))
  return kept.length < map.size ? new Map(kept) : map
}

function keepItems(items: ReadonlySet<string>, isThere: (id: string) => boolean): ReadonlySet<string> {
  const kept = [...items].filter(isThere)
  return kept.length < items.size ? new Set(kept) : items
}

/** Of each node those of its holders that are there; a node that has none left holds itself. */
function keepHolders({ nodes, holders }: View): View['holders'] {
  const kept = new Map<string, ReadonlySet<string>>()
  for (const id of nodes.keys()) {
    const left = keepItems(holders.get(id) ?? new Set(), (holder) => nodes.has(holder))
    kept.set(id, left.size > 0 ? left : new Set([id]))
  }
  const isSame = kept.size === holders.size && [...kept].every(([id, by]) => holders.get(id) === by)
  return isSame ? holders : kept
}

/** Drops what a view says of nodes and edges that it no longer has. */
function settled(view: View): View {
  const isNode = (id: string) => view.nodes.has(id)
  const isThere = (id: string) => isNode(id) || view.edges.has(id)
  return {
    ...view,
    holders: keepHolders(view),
    places: keepKeys(view.places, isNode),
    pinned: keepItems(view.pinned, isNode),
    hidden: keepItems(view.hidden, isNode),
    selection: keepSelected(view.selection, isThere),
  }
}

/**
 * The view with exactly these nodes and edges, its derived links between them, and its ghosts. `brought` are the nodes that a step asked for, new or not:
 * those already there are held by it too. They are shown even when they had been hidden by hand.
 */
export function withGraph(
  view: View,
  graph: { nodes: readonly GraphNode[]; edges: readonly ViewEdge[] },
  brought: readonly string[] = [],
  bringing: Bringing = { by: 'itself' },
): View {
  const holders = new Map(view.holders)
  for (const [id, by] of holdersOfBrought(brought, bringing, graph.edges))
    holders.set(id, new Set([...(holders.get(id) ?? []), ...by]))
  const asked = new Set(brought)
  const isGhost = (id: string) => view.difference?.ghosts.has(id) ?? false
  const ghosts = [...view.nodes.values()].filter(({ id }) => isGhost(id))
  const nodes = new Map([...ghosts, ...graph.nodes].map((node) => [node.id, node]))
  const notOfGraph = [...view.edges.values()].filter(
    (edge) => (isDerived(edge) || isGhost(edge.id)) && nodes.has(edge.source) && nodes.has(edge.target),
  )
  return settled({
    ...view,
    nodes,
    edges: new Map([...graph.edges, ...notOfGraph].map((edge) => [edge.id, edge])),
    holders,
    hidden: keepItems(view.hidden, (id) => !asked.has(id)),
  })
}

/** The view with these places for those of its nodes that had none. */
export function withPlaces(view: View, places: ReadonlyMap<string, Place>): View {
  const found = [...places].filter(([id]) => view.nodes.has(id) && !view.places.has(id))
  return found.length > 0 ? { ...view, places: new Map([...view.places, ...found]) } : view
}

export function withoutNodes(view: View, gone: ReadonlySet<string>): View {
  const stays = ({ source, target }: ViewEdge) => !gone.has(source) && !gone.has(target)
  return settled({
    ...view,
    nodes: keepKeys(view.nodes, (id) => !gone.has(id)),
    edges: new Map([...view.edges].filter(([, edge]) => stays(edge))),
  })
}

/** Nodes that only the expansion of these anchors holds: what collapsing them takes away. */
export function heldOnlyBy(view: View, anchors: ReadonlySet<string>): Set<string> {
  const holding = new Set<string>()
  const left = new Map<string, ReadonlySet<string>>()
  for (const [id, holders] of view.holders) {
    const others = keepItems(holders, (holder) => holder === id || !anchors.has(holder))
    left.set(id, others)
    for (const holder of others) if (holder !== id) holding.add(holder)
  }
  const isFree = (id: string) =>
    left.get(id)?.size === 0 && !holding.has(id) && !anchors.has(id) && !view.pinned.has(id)
  return new Set([...view.nodes.keys()].filter(isFree))
}

/** Takes back what the expansion of these anchors brought and nothing else holds. */
export function collapsed(view: View, anchors: ReadonlySet<string>): View {
  const gone = heldOnlyBy(view, anchors)
  const holders = new Map<string, ReadonlySet<string>>()
  for (const [id, by] of view.holders)
    holders.set(
      id,
      keepItems(by, (holder) => holder === id || !anchors.has(holder)),
    )
  return withoutNodes({ ...view, holders }, gone)
}

/** The node beside which a new node begins, or undefined for one that was asked for by itself. */
export function originOf({ holders }: Pick<View, 'holders'>, id: string): string | undefined {
  const by = holders.get(id) ?? []
  for (const holder of by) if (holder !== id) return holder
  return undefined
}
