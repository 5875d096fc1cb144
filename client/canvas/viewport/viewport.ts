import type { Point } from '../layout/layout-graph.ts'
import { extentOf } from './extent.ts'

export interface Box {
  width: number
  height: number
}

export interface Viewport {
  zoom: number
  pan: Point
}

/** Half a label fits in beside an outermost node, a whole one above or below it. */
const widestMargin = { side: 84, end: 56 }
const closest = 1.25

/** The zoom and pan that show all points, not closer than is comfortable to read. */
export function viewportFor(points: readonly Point[], box: Box, minZoom: number): Viewport {
  const { least: left, most: right } = extentOf(points.map(({ x }) => x))
  const { least: top, most: bottom } = extentOf(points.map(({ y }) => y))
  const side = Math.min(widestMargin.side, box.width / 6)
  const end = Math.min(widestMargin.end, box.height / 8)
  const room = { width: Math.max(box.width - 2 * side, 1), height: Math.max(box.height - 2 * end, 1) }
  const wanted = Math.min(room.width / Math.max(right - left, 1), room.height / Math.max(bottom - top, 1))
  const zoom = Math.max(Math.min(wanted, closest), minZoom)
  return {
    zoom,
    pan: {
      x: box.width / 2 - (zoom * (left + right)) / 2,
      y: box.height / 2 - (zoom * (top + bottom)) / 2,
    },
  }
}

/** The point nearest to another on the screen that has a quarter of the box on every side. */
export function wellInside(point: Point, { width, height }: Box): Point {
  const within = (value: number, length: number) => Math.min(Math.max(value, length / 4), (3 * length) / 4)
  return { x: within(point.x, width), y: within(point.y, height) }
}

/** Whether a point on the screen lies in the box, at least `inset` from its border. */
export function isInside(point: Point, box: Box, inset: number): boolean {
  return point.x >= inset && point.x <= box.width - inset && point.y >= inset && point.y <= box.height - inset
}
