import type { Point } from '../layout/layout-graph.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const headings: Record<Direction, number> = {
  right: 0,
  down: Math.PI / 2,
  left: Math.PI,
  up: -Math.PI / 2,
}
const widestTurn = Math.PI / 3

function turn(one: number, other: number): number {
  const difference = Math.abs(one - other) % (2 * Math.PI)
  return Math.min(difference, 2 * Math.PI - difference)
}

/**
 * The place that lies nearest in the direction, up to 60 degrees aside, counting what lies straight ahead as
 * nearer than what lies aside; undefined when none lies that way.
 */
export function nearestInDirection<Place extends Point>(
  from: Point,
  places: readonly Place[],
  direction: Direction,
): Place | undefined {
  let best: { place: Place; cost: number } | undefined
  for (const place of places) {
    const aside = turn(Math.atan2(place.y - from.y, place.x - from.x), headings[direction])
    if (aside > widestTurn) continue
    const cost = Math.hypot(place.x - from.x, place.y - from.y) * (1 + 2 * aside)
    if (!best || cost < best.cost) best = { place, cost }
  }
  return best?.place
}
