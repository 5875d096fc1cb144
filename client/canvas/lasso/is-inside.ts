import type { Point } from '../layout/layout-graph.ts'

/** Whether a point lies inside an outline that closes by itself: a ray from it crosses the outline an odd number of times. */
export function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false
  let before = outline.at(-1)
  for (const corner of outline) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x)
      if (x < crossing) inside = !inside
    }
    before = corner
  }
  return inside
}
