import type { Core } from 'cytoscape'
import { useView } from '../view/view-store.ts'
import { edgeElement, nodeElement } from './canvas-elements.ts'
import { setDetailLevel } from './detail-level.ts'
import type { Point } from './layout/layout-graph.ts'
import { freePlace, seedAround } from './layout/seed.ts'
import type { LayoutController } from './layout-controller.ts'
import type { LookController } from './look-controller.ts'

type View = ReturnType<typeof useView.getState>

/** Keeps the elements of the canvas the same as what is in view. */
export function keepGraph(cy: Core, look: LookController, layout: LayoutController): () => void {
  const sync = (view: View) => {
    const wasEmpty = cy.nodes().empty()
    removeGone(cy, view)
    const added = addNew(cy, view)
    look.resize()
    setDetailLevel(cy)
    hideTypes(cy, view)
    const [first] = added
    if (first === undefined) return
    if (wasEmpty) layout.layOutFirst(firstOf(view, added) ?? first)
    else layout.makeRoomFor(new Set(added))
  }
  sync(useView.getState())
  return useView.subscribe((view, before) => {
    if (view.nodes !== before.nodes || view.edges !== before.edges) sync(view)
    else if (view.hiddenTypes !== before.hiddenTypes) hideTypes(cy, view)
  })
}

function firstOf(view: View, added: readonly string[]): string | undefined {
  return added.find((id) => !view.origins.has(id))
}

function removeGone(cy: Core, view: View) {
  const isGone = (id: string) => !view.nodes.has(id) && !view.edges.has(id)
  cy.remove(cy.elements().filter((element) => isGone(element.id())))
}

function addNew(cy: Core, view: View): string[] {
  const added = [...view.nodes.keys()].filter((id) => cy.getElementById(id).empty())
  const places = seedsFor(cy, view, added)
  cy.batch(() => {
    for (const id of added) {
      const node = view.nodes.get(id)
      if (node) cy.add(nodeElement(node, places.get(id) ?? { x: 0, y: 0 }))
    }
    for (const edge of view.edges.values()) {
      if (cy.getElementById(edge.id).empty()) cy.add(edgeElement(edge))
    }
  })
  return added
}

/** New nodes begin beside the one they were added from, which begins beside a neighbour already there. */
function seedsFor(cy: Core, view: View, added: readonly string[]): Map<string, Point> {
  const old = cy.nodes().map((node) => ({ ...node.position() }))
  const places = new Map<string, Point>()
  const placeOf = (id: string) => {
    const node = cy.getElementById(id)
    return places.get(id) ?? (node.nonempty() ? { ...node.position() } : undefined)
  }
  for (const id of added) {
    if (view.origins.has(id)) continue
    const neighbour = neighbourThere(view, id, (other) => cy.getElementById(other).nonempty())
    const beside = neighbour === undefined ? undefined : placeOf(neighbour)
    places.set(id, (beside && seedAround(beside, old, 1)[0]) ?? freePlace(old))
  }
  for (const [origin, ids] of groupByOrigin(view, added)) {
    const anchor = placeOf(origin) ?? freePlace(old)
    const seeds = seedAround(anchor, old.length > 0 ? old : [anchor], ids.length)
    for (const [index, id] of ids.entries()) places.set(id, seeds[index] ?? anchor)
  }
  return places
}

function neighbourThere(view: View, id: string, isThere: (id: string) => boolean): string | undefined {
  for (const { source, target } of view.edges.values()) {
    if (source === id && isThere(target)) return target
    if (target === id && isThere(source)) return source
  }
  return undefined
}

function groupByOrigin(view: View, added: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const id of added) {
    const origin = view.origins.get(id)
    if (origin !== undefined) groups.set(origin, [...(groups.get(origin) ?? []), id])
  }
  return groups
}

function hideTypes(cy: Core, view: View) {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const type = view.nodes.get(node.id())?.type
      node.toggleClass('hidden', type !== undefined && view.hiddenTypes.has(type))
    })
  })
}
