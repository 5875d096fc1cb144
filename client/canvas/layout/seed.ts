import type { Point } from './layout-graph.ts'

const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const spacing = 22

/** The mean of the points; the origin for none. */
function centroidOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 })
  const count = Math.max(points.length, 1)
  return { x: sum.x / count, y: sum.y / count }
}

/** `count` points evenly spread over a disc. */
function disc(centre: Point, count: number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const distance = spacing * Math.sqrt(index + 0.5)
    const angle = index * goldenAngle
    return { x: centre.x + distance * Math.cos(angle), y: centre.y + distance * Math.sin(angle) }
  })
}

/**
 * Where new nodes begin: a disc beside their anchor, on the side away from the others; around the anchor
 * when it is alone.
 */
export function seedAround(anchor: Point, others: readonly Point[], count: number): Point[] {
  const centroid = centroidOf(others)
  const away = { x: anchor.x - centroid.x, y: anchor.y - centroid.y }
  const length = Math.hypot(away.x, away.y)
  if (length < 1) return disc(anchor, count)
  const distance = spacing * (1 + Math.sqrt(count))
  return disc(
    { x: anchor.x + (away.x / length) * distance, y: anchor.y + (away.y / length) * distance },
    count,
  )
}

/**
 * Free places to the right of everything, for nodes that nothing in view leads to. No two are the same: from one point a
 * layout would fling them far apart.
 */
export function freePlaces(others: readonly Point[], count: number): Point[] {
  const right = others.reduce((most, { x }) => Math.max(most, x), Number.NEGATIVE_INFINITY)
  const radius = count > 1 ? spacing * Math.sqrt(count) : 0
  const middle = others.length === 0 ? { x: 0, y: 0 } : { x: right + 160 + radius, y: centroidOf(others).y }
  return count === 1 ? [middle] : disc(middle, count)
}
