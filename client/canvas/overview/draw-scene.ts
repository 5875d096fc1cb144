import { nodeTypes } from '#model/node-types.ts'
import { type Corners, nodeLooks } from '../../theme/node-looks.ts'
import type { Frame } from './frame.ts'
import { type Scene, widthOf } from './scene.ts'

/** How a scene is drawn, besides where. */
export interface Look {
  ground: string
  ink: string
  edge: string
  /** In the order of `nodeTypes`. */
  types: readonly string[]
  /** How much larger large nodes are drawn, so that they stand out from afar. */
  scale: number
}

type Context = OffscreenCanvasRenderingContext2D

const outlines = nodeTypes.map((type) => nodeLooks[type].outline)
const edgesAtOnce = 400
const nodesAtOnce = 400
/** Smaller than this, in pixels, no shape can be told from another. */
const tellable = 4
/** Smaller than this no node can be seen. */
const smallest = 1.5
const faintest = 0.03
const strongest = 0.3

/** Edges lie on top of one another from afar: the nearer, the stronger. */
function strengthAt(zoom: number): number {
  return Math.min(strongest, faintest + zoom * 0.2)
}

function isBeside(one: number, other: number, length: number): boolean {
  return (one < 0 && other < 0) || (one > length && other > length)
}

function* drawEdges(context: Context, { xs, ys, sources, targets }: Scene, frame: Frame) {
  const across = (node = 0) => ((xs[node] ?? 0) - frame.x) * frame.zoom
  const down = (node = 0) => ((ys[node] ?? 0) - frame.y) * frame.zoom
  let inPath = 0
  context.beginPath()
  for (const [edge, source] of sources.entries()) {
    const [x1, y1, x2, y2] = [across(source), down(source), across(targets[edge]), down(targets[edge])]
    if (isBeside(x1, x2, frame.width) || isBeside(y1, y2, frame.height)) continue
    context.moveTo(x1, y1)
    context.lineTo(x2, y2)
    inPath += 1
    if (inPath < edgesAtOnce) continue
    context.stroke()
    context.beginPath()
    inPath = 0
    yield
  }
  context.stroke()
}

function addShape(context: Context, type: number, x: number, y: number, width: number) {
  const half = width / 2
  const outline = outlines[type]
  if (!outline || width < tellable || (typeof outline !== 'string' && 'cornerRadius' in outline))
    context.rect(x - half, y - half, width, width)
  else if (outline === 'circle') {
    context.moveTo(x + half, y)
    context.arc(x, y, half, 0, 2 * Math.PI)
  } else addCorners(context, x, y, width, outline)
}

function addCorners(context: Context, x: number, y: number, width: number, corners: Corners) {
  for (const [index, [across, down]] of corners.entries()) {
    if (index === 0) context.moveTo(x + across * width, y + down * width)
    else context.lineTo(x + across * width, y + down * width)
  }
  context.closePath()
}

/** A slice of nodes, which are of like size, one type after the other. */
function drawSlice(context: Context, scene: Scene, frame: Frame, look: Look, from: number, to: number) {
  const { xs, ys, types } = scene
  for (const [type, colour] of look.types.entries()) {
    context.beginPath()
    for (let node = from; node < to; node += 1) {
      if (types[node] !== type) continue
      const width = Math.max(widthOf(scene, node, look.scale) * frame.zoom, smallest)
      const [x, y] = [((xs[node] ?? 0) - frame.x) * frame.zoom, ((ys[node] ?? 0) - frame.y) * frame.zoom]
      if (x < -width || y < -width || x > frame.width + width || y > frame.height + width) continue
      addShape(context, type, x, y, width)
    }
    context.fillStyle = colour
    context.fill()
  }
}

function drawRings(context: Context, scene: Scene, frame: Frame, { ink, scale }: Look, marked: Uint32Array) {
  const { xs, ys } = scene
  context.strokeStyle = ink
  context.lineWidth = 1.5
  context.beginPath()
  for (const node of marked) {
    const radius = (widthOf(scene, node, scale) / 2) * frame.zoom + 2
    const [x, y] = [((xs[node] ?? 0) - frame.x) * frame.zoom, ((ys[node] ?? 0) - frame.y) * frame.zoom]
    context.moveTo(x + radius, y)
    context.arc(x, y, radius, 0, 2 * Math.PI)
  }
  context.stroke()
}

/** Draws a frame of a scene on its ground, the marked nodes in rings of ink. It can be left off at every step. */
export function* drawScene(
  context: Context,
  scene: Scene,
  frame: Frame,
  look: Look,
  marked: Uint32Array,
): Generator<void, void> {
  context.fillStyle = look.ground
  context.fillRect(0, 0, frame.width, frame.height)
  context.lineWidth = 1
  context.strokeStyle = look.edge
  context.globalAlpha = strengthAt(frame.zoom)
  yield* drawEdges(context, scene, frame)
  context.globalAlpha = 1
  for (let from = 0; from < scene.xs.length; from += nodesAtOnce) {
    drawSlice(context, scene, frame, look, from, Math.min(from + nodesAtOnce, scene.xs.length))
    yield
  }
  drawRings(context, scene, frame, look, marked)
}
