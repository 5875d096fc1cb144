import { z } from 'zod'
import type { Subgraph } from '#model/api/subgraph.ts'
import { NodeId } from '#model/graph.ts'
import { ShownPart } from '../canvas/viewport/shown-part.ts'
import { withoutGhosts } from '../difference/without-ghosts.ts'
import { isOfEverything } from '../everything/view-of-everything.ts'
import { Filters } from '../filters/filters.ts'
import { NetworkLook, NetworkQuestion } from '../network/actor-network.ts'
import { LeavingOut, leavingNothingOut } from '../survive/leaving-out.ts'
import { Theme } from '../theme/theme.ts'
import { LayoutName } from '../view/layout-names.ts'
import { keepSelected, type Selection } from '../view/selection.ts'
import { type Place, type View, withoutNodes } from '../view/view.ts'
import { isDerived } from '../view/view-edge.ts'
import { edgeMark } from './edge-mark.ts'

const SavedNode = z.object({
  id: NodeId,
  place: z.tuple([z.number(), z.number()]).optional(),
  /** What expansion brought it; left out for one that was asked for by itself. */
  holders: z.array(NodeId).optional(),
})

const SavedSelection = z.union([
  z.object({ kind: z.literal('nodes'), ids: z.array(NodeId).min(1) }),
  z.object({ kind: z.literal('edge'), id: z.string() }),
  z.null(),
])

/** Everything by which a view is shown again exactly; what its nodes say is asked of the corpus anew. */
export const SavedView = z.object({
  format: z.literal('skein-view'),
  version: z.literal(1),
  /** The revision of the corpus when it was saved. */
  revision: z.string().nullable(),
  savedAt: z.iso.datetime(),
  nodes: z.array(SavedNode),
  /** Of a view of everything: then `nodes` are only those that were moved, and these were taken off the canvas. */
  everything: z.object({ without: z.array(NodeId) }).optional(),
  /** A mark of every edge between the nodes, to tell later which came and which went. */
  edges: z.array(z.int()),
  pinned: z.array(NodeId),
  hidden: z.array(NodeId),
  filters: Filters,
  selection: SavedSelection,
  layout: LayoutName,
  timeAxis: z.object({ origin: z.number(), pixelsPerDay: z.number().positive() }).nullable(),
  /** By what the derived links are worked out anew; of a view saved before there were any it is not told. */
  network: z.object({ question: NetworkQuestion, look: NetworkLook }).nullable().default(null),
  marksEvidence: z.boolean().default(false),
  leavingOut: LeavingOut.default(leavingNothingOut),
  shown: ShownPart.nullable(),
  theme: Theme,
})
export type SavedView = z.infer<typeof SavedView>

/** What is not in the view itself but restored with it. */
export type Circumstances = Pick<SavedView, 'revision' | 'savedAt' | 'shown' | 'theme'>

function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}

function placeOf(id: string, { places }: View): Pick<SavedView['nodes'][number], 'place'> {
  const place = places.get(id)
  return place ? { place: [toTenth(place.x), toTenth(place.y)] } : {}
}

function savedNode(id: string, view: View): SavedView['nodes'][number] {
  const by = [...(view.holders.get(id) ?? [])]
  return {
    id,
    ...placeOf(id, view),
    ...(by.some((holder) => holder !== id) && { holders: by }),
  }
}

function copyOf(selection: Selection): SavedView['selection'] {
  return selection?.kind === 'nodes' ? { kind: 'nodes', ids: [...selection.ids] } : selection
}

/** Everything is saved as what the reader has made of it: so it fits into an address. */
function savedGraph(view: View): Pick<SavedView, 'nodes' | 'edges' | 'everything'> {
  if (!isOfEverything(view))
    return {
      nodes: [...view.nodes.keys()].map((id) => savedNode(id, view)),
      edges: [...view.edges.values()].flatMap((edge) => (isDerived(edge) ? [] : [edgeMark(edge.id)])),
    }
  const laidOut = view.everything?.places ?? new Map<string, Place>()
  const moved = [...view.places].filter(([id, place]) => place !== laidOut.get(id))
  return {
    nodes: moved.map(([id]) => ({ id, ...placeOf(id, view) })),
    edges: [],
    everything: { without: [...laidOut.keys()].filter((id) => !view.nodes.has(id)) },
  }
}

export function savedViewOf(shown: View, circumstances: Circumstances): SavedView {
  const view = withoutGhosts(shown)
  return {
    format: 'skein-view',
    version: 1,
    ...circumstances,
    ...savedGraph(view),
    pinned: [...view.pinned],
    hidden: [...view.hidden],
    filters: view.filters,
    selection: copyOf(view.selection),
    layout: view.layout,
    timeAxis: view.timeAxis,
    network: view.network && { question: view.network.question, look: view.network.look },
    marksEvidence: view.marksEvidence,
    leavingOut: view.leavingOut,
  }
}

/** The view again, of what the corpus has of it now. */
export function restoredView(saved: SavedView, graph: Pick<Subgraph, 'nodes' | 'edges'>): View {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]))
  const there = saved.nodes.flatMap((entry) => {
    const node = byId.get(entry.id)
    return node ? [{ ...entry, node }] : []
  })
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]))
  const isNode = (id: string) => byId.has(id)
  const heldBy = (id: string, holders: readonly string[] = []) => {
    const left = holders.filter(isNode)
    return new Set(left.length > 0 ? left : [id])
  }
  return {
    nodes: new Map(there.map(({ id, node }) => [id, node])),
    edges,
    holders: new Map(there.map(({ id, holders }) => [id, heldBy(id, holders)])),
    places: new Map(
      there.flatMap(({ id, place }) => (place ? [[id, { x: place[0], y: place[1] }] as const] : [])),
    ),
    pinned: new Set(saved.pinned.filter(isNode)),
    hidden: new Set(saved.hidden.filter(isNode)),
    filters: saved.filters,
    selection: keepSelected(saved.selection, (id) => isNode(id) || edges.has(id)),
    layout: saved.layout,
    timeAxis: saved.timeAxis,
    everything: null,
    network: null,
    marksEvidence: saved.marksEvidence,
    leavingOut: saved.leavingOut,
    difference: null,
  }
}

/** Everything again, as the corpus has it now, with what the reader had made of it. */
export function restoredEverything(saved: SavedView, whole: View): View {
  const isNode = (id: string) => whole.nodes.has(id)
  const moved = saved.nodes.flatMap(({ id, place }) =>
    place && isNode(id) ? [[id, { x: place[0], y: place[1] }] as const] : [],
  )
  const view = {
    ...whole,
    places: new Map([...whole.places, ...moved]),
    pinned: new Set(saved.pinned.filter(isNode)),
    hidden: new Set(saved.hidden.filter(isNode)),
    filters: saved.filters,
    selection: keepSelected(saved.selection, (id) => isNode(id) || whole.edges.has(id)),
    layout: saved.layout,
    timeAxis: saved.timeAxis,
    marksEvidence: saved.marksEvidence,
    leavingOut: saved.leavingOut,
  }
  return withoutNodes(view, new Set(saved.everything?.without))
}
