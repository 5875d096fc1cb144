import type { Core } from 'cytoscape'
import { useFacets } from '../filters/facets-store.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { isLarge } from '../view/is-large.ts'
import type { View } from '../view/view.ts'
import { originOf } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { edgeElement, labelData, nodeElement } from './drawing/canvas-elements.ts'
import { setDetailLevel } from './drawing/detail-level.ts'
import type { LookController } from './drawing/look-controller.ts'
import type { LayoutController } from './layout/layout-controller.ts'
import type { Point } from './layout/layout-graph.ts'
import { freePlaces, seedAround } from './layout/seed.ts'
import { markWhere } from './marks/mark-where.ts'
import type { Held } from './overview/held-elements.ts'
import { OverviewController } from './overview/overview-controller.ts'

interface Graph {
  overview: OverviewController
  close: () => void
}

/** Keeps the elements of the canvas the same as what is in view, and each where the view places it. */
export function keepGraph(
  cy: Core,
  container: HTMLElement,
  look: LookController,
  layout: LayoutController,
): Graph {
  const overview = new OverviewController(cy, container, () => sync(useView.getState()))
  const sync = (view: View, before = view) => {
    const wasOverview = overview.isOn
    const held = overview.show(view)
    removeGone(cy, held)
    const wasEmpty = cy.nodes().empty()
    const isAnew = wasEmpty || isUnplaced(view, before)
    const added = addNew(cy, view, held, isAnew)
    relabel(cy, view)
    hideHidden(cy, view)
    const unplaced = new Set(added.filter((id) => !view.places.has(id)))
    const isAddition = unplaced.size > 0 && !(isAnew && unplaced.size === added.length)
    look.resize(isAddition ? (node) => unplaced.has(node.id()) : undefined)
    setDetailLevel(cy)
    const isOtherKind = overview.isOn !== wasOverview || (view.network === null) !== (before.network === null)
    const isOther = isOtherKind || (wasEmpty && added.length > 0 && !overview.isOn)
    if (unplaced.size === 0) return isOther ? layout.showAll() : undefined
    if (!isAddition) return layout.layOutFirst(firstOf(view, added))
    layout.makeRoomFor(unplaced)
    layout.afterwards(() => look.resizeOthers())
    if (isOtherKind) layout.showAll()
  }
  const hide = (view: View) => {
    hideHidden(cy, view)
    look.resize()
  }
  sync(useView.getState())
  const stopFollowingFacets = useFacets.subscribe(({ events }, before) => {
    if (events === before.events) return
    const view = useView.getState()
    if (isLarge(view)) sync(view)
    else hide(view)
  })
  const stopFollowingView = useView.subscribe((view, before) => {
    if (view.places !== before.places) layout.follow(view.places)
    if (view.nodes !== before.nodes || view.edges !== before.edges) sync(view, before)
    else if (isLarge(view)) sync(view)
    else if (view.hidden !== before.hidden || view.filters !== before.filters) hide(view)
  })
  return {
    overview,
    close: () => {
      stopFollowingFacets()
      stopFollowingView()
      overview.close()
    },
  }
}

/** Whether a view gives no node a place, where the one before it gave some. */
function isUnplaced({ nodes, places }: View, before: View): boolean {
  return before.places.size > 0 && [...nodes.keys()].every((id) => !places.has(id))
}

function firstOf(view: View, added: readonly string[]): string | undefined {
  return added.find((id) => originOf(view, id) === undefined)
}

function removeGone(cy: Core, held: Held) {
  const isGone = (id: string) => !held.nodes.has(id) && !held.edges.has(id)
  cy.remove(cy.elements().filter((element) => isGone(element.id())))
}

function addNew(cy: Core, view: View, held: Held, isAnew: boolean): string[] {
  const added = [...held.nodes.keys()].filter((id) => cy.getElementById(id).empty())
  const seeds = seedsFor(
    cy,
    view,
    added.filter((id) => !view.places.has(id)),
    isAnew ? [] : cy.nodes().map((node) => ({ ...node.position() })),
  )
  const placeOf = (id: string) => view.places.get(id) ?? seeds.get(id) ?? { x: 0, y: 0 }
  const nodes = added.flatMap((id) => view.nodes.get(id) ?? [])
  const edges = [...held.edges.values()].filter(({ id }) => cy.getElementById(id).empty())
  cy.batch(() => {
    cy.add([...nodes.map((node) => nodeElement(node, placeOf(node.id))), ...edges.map(edgeElement)])
  })
  return added
}

/** New nodes begin beside the one they were added from, which begins beside a neighbour already there. */
function seedsFor(cy: Core, view: View, added: readonly string[], old: readonly Point[]): Map<string, Point> {
  const seeds = new Map<string, Point>()
  const placeOf = (id: string) => {
    const node = cy.getElementById(id)
    return seeds.get(id) ?? (node.nonempty() ? { ...node.position() } : view.places.get(id))
  }
  const isThere = (id: string) => cy.getElementById(id).nonempty()
  const alone = added.filter((id) => originOf(view, id) === undefined)
  for (const [neighbour, ids] of grouped(alone, (id) => neighbourThere(view, id, isThere))) {
    const beside = neighbour === undefined ? undefined : placeOf(neighbour)
    const places = beside ? seedAround(beside, old, ids.length) : freePlaces(old, ids.length)
    setAll(seeds, ids, places)
  }
  for (const [origin, ids] of grouped(added, (id) => originOf(view, id))) {
    if (origin === undefined) continue
    const anchor = placeOf(origin) ?? freePlaces(old, 1)[0]
    if (anchor) setAll(seeds, ids, seedAround(anchor, old.length > 0 ? old : [anchor], ids.length))
  }
  return seeds
}

function setAll(seeds: Map<string, Point>, ids: readonly string[], places: readonly Point[]) {
  for (const [index, id] of ids.entries()) {
    const place = places[index]
    if (place) seeds.set(id, place)
  }
}

function neighbourThere(view: View, id: string, isThere: (id: string) => boolean): string | undefined {
  for (const { source, target } of view.edges.values()) {
    if (source === id && isThere(target)) return target
    if (target === id && isThere(source)) return source
  }
  return undefined
}

function grouped(ids: readonly string[], by: (id: string) => string | undefined) {
  const groups = new Map<string | undefined, string[]>()
  for (const id of ids) {
    const key = by(id)
    const group = groups.get(key)
    if (group) group.push(id)
    else groups.set(key, [id])
  }
  return groups
}

/** An import may have given nodes that are there other labels. */
function relabel(cy: Core, { nodes }: View) {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const label = nodes.get(node.id())?.label
      if (label !== undefined && label !== node.data('label')) node.data(labelData(label))
    })
  })
}

function hideHidden(cy: Core, view: View) {
  const { ids } = graphInView(view)
  cy.batch(() => markWhere(cy.elements(), 'hidden', (element) => !ids.has(element.id())))
  cy.emit('shown')
}
