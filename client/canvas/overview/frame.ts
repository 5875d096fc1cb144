import type { Point } from '../layout/layout-graph.ts'
import { extentOf } from '../viewport/extent.ts'
import type { Viewport } from '../viewport/viewport.ts'

/** A part of the graph as a picture shows it: its top left corner in the graph, its size in the picture. */
export interface Frame extends Point {
  zoom: number
  width: number
  height: number
}

export interface Size {
  width: number
  height: number
}

/** The part of the graph on the screen with a margin on each side, a share of the screen. */
export function frameAround({ zoom, pan }: Viewport, { width, height }: Size, margin: number): Frame {
  const [across, down] = [Math.round(width * margin), Math.round(height * margin)]
  return {
    zoom,
    x: (-pan.x - across) / zoom,
    y: (-pan.y - down) / zoom,
    width: width + 2 * across,
    height: height + 2 * down,
  }
}

/** All these points with room around them, in a picture whose longer side is so many pixels. */
export function frameOfAll(xs: Float32Array, ys: Float32Array, room: number, longest: number): Frame {
  const [across, down] = [extentOf(xs), extentOf(ys)]
  const [width, height] = [across.most - across.least + 2 * room, down.most - down.least + 2 * room]
  const zoom = longest / Math.max(width, height)
  return {
    zoom,
    x: across.least - room,
    y: down.least - room,
    width: Math.ceil(width * zoom),
    height: Math.ceil(height * zoom),
  }
}

/** Where on the screen the picture of a frame lies, and how much it is scaled. */
export function placeOnScreen(frame: Frame, { zoom, pan }: Viewport): Point & { scale: number } {
  return { x: frame.x * zoom + pan.x, y: frame.y * zoom + pan.y, scale: zoom / frame.zoom }
}

/** Whether the picture of a frame covers the whole screen. */
export function covers(frame: Frame, viewport: Viewport, { width, height }: Size): boolean {
  const { x, y, scale } = placeOnScreen(frame, viewport)
  return x <= 0 && y <= 0 && x + frame.width * scale >= width && y + frame.height * scale >= height
}
