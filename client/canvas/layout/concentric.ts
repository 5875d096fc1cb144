import type { LayoutGraph, LayoutNode, Point, Positions } from './layout-graph.ts'
import { byDegree, byId, neighboursIn } from './order.ts'
import { gap, nextFree, roomBeside } from './room.ts'

const betweenRings = 110
const roomForLabel = 22

/** The nodes by how many steps they are from the selection; those that nothing leads to come last. */
function ringsByDistance(graph: LayoutGraph): LayoutNode[][] {
  const neighbours = neighboursIn(graph)
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const rings: LayoutNode[][] = []
  let ring = graph.nodes.filter(({ selected }) => selected).sort(byId)
  while (ring.length > 0) {
    rings.push(ring)
    for (const { id } of ring) nodes.delete(id)
    const reached = new Set(ring.flatMap(({ id }) => neighbours.get(id) ?? []))
    ring = [...reached].flatMap((id) => nodes.get(id) ?? [])
  }
  return nodes.size > 0 ? [...rings, [...nodes.values()].sort(byDegree(graph))] : rings
}

/** The most connected node in the middle, the next six round it, and so on outwards. */
function ringsByDegree(graph: LayoutGraph): LayoutNode[][] {
  const left = [...graph.nodes].sort(byDegree(graph))
  const rings = [left.splice(0, 1)]
  while (left.length > 0) rings.push(left.splice(0, 6 * 2 ** (rings.length - 1)))
  return rings
}

function circumferenceFor(ring: readonly LayoutNode[]): number {
  return ring.reduce((sum, { radius }) => sum + 2 * radius + gap + roomForLabel, 0)
}

function onCircle(radius: number, angle: number): Point {
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
}

/** Every place on a circle, beginning at an angle and turning once; then on circles further out. */
function* placesFrom(radius: number, angle: number): Generator<Point, never> {
  for (let distance = radius; ; distance += 2 * gap) {
    const steps = Math.max(Math.ceil((2 * Math.PI * distance) / gap), 1)
    for (let step = 0; step < steps; step += 1) yield onCircle(distance, angle + (step / steps) * 2 * Math.PI)
  }
}

/** Orders a ring so that each node lies near the direction of those it is linked to further in. */
function byDirection(
  ring: readonly LayoutNode[],
  places: Positions,
  neighbours: ReadonlyMap<string, readonly string[]>,
): LayoutNode[] {
  const direction = ({ id }: LayoutNode) => {
    const inner = (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? [])
    const x = inner.reduce((sum, place) => sum + place.x, 0)
    const y = inner.reduce((sum, place) => sum + place.y, 0)
    return Math.atan2(y, x)
  }
  const directions = new Map(ring.map((node) => [node.id, direction(node)]))
  const of = ({ id }: LayoutNode) => directions.get(id) ?? 0
  return [...ring].sort((one, other) => of(one) - of(other) || byId(one, other))
}

/** Rings round the selection by distance; when nothing is selected, round the most connected node by degree. */
export function layOutConcentric(graph: LayoutGraph): Positions {
  const hasSelection = graph.nodes.some(({ selected }) => selected)
  const rings = hasSelection ? ringsByDistance(graph) : ringsByDegree(graph)
  const neighbours = neighboursIn(graph)
  const room = roomBeside(graph.nodes.filter(({ pinned }) => pinned))
  const places: Positions = new Map()
  let radius = 0
  for (const ring of rings) {
    const free = byDirection(
      ring.filter(({ pinned }) => !pinned),
      places,
      neighbours,
    )
    const needed = circumferenceFor(free) / (2 * Math.PI)
    if (ring !== rings[0] || free.length > 1) radius = Math.max(radius, needed)
    free.forEach((node, index) => {
      const angle = -Math.PI + (index / free.length) * 2 * Math.PI
      places.set(node.id, nextFree(room, node, placesFrom(radius, angle)))
    })
    radius += betweenRings
  }
  return places
}
