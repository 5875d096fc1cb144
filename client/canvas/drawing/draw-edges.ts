import type { Core, EdgeSingular } from 'cytoscape'
import { type Drawable, type Extent, rendererOf } from './renderer.ts'

/** How a line is drawn. */
interface Stroke {
  colour: string
  width: number
  opacity: number
  dash: readonly number[]
}

const dotted = [1, 1]

/** Edges that are told apart by more than their classes: by a width, or by a label. */
const ownLook = new Set(['derived', 'phrased'])

function dashOf(edge: EdgeSingular): readonly number[] {
  const style: string = edge.style('line-style')
  if (style === 'solid') return []
  return style === 'dotted'
    ? dotted
    : String(edge.style('line-dash-pattern')).split(' ').map(Number.parseFloat)
}

function strokeOf(edge: EdgeSingular): Stroke {
  return {
    colour: edge.style('line-color'),
    width: edge.numericStyle('width'),
    opacity: edge.numericStyle('opacity'),
    dash: dashOf(edge),
  }
}

function take(context: CanvasRenderingContext2D, { colour, width, opacity, dash }: Stroke) {
  context.strokeStyle = colour
  context.lineWidth = width
  context.globalAlpha = opacity
  context.setLineDash([...dash])
}

function isBeside(one: number, other: number, least: number, most: number): boolean {
  return (one < least && other < least) || (one > most && other > most)
}

function drawLine(context: CanvasRenderingContext2D, edge: EdgeSingular, extent: Extent) {
  const [from, to] = [edge.source().position(), edge.target().position()]
  if (isBeside(from.x, to.x, extent.x1, extent.x2) || isBeside(from.y, to.y, extent.y1, extent.y2)) return
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.lineTo(to.x, to.y)
  context.stroke()
}

/** Draws the edges that look like others of their classes, and answers all that is left to draw. */
function drawAlike(
  context: CanvasRenderingContext2D,
  elements: readonly Drawable[],
  extent: Extent,
): Drawable[] {
  const strokes = new Map<string, Stroke>()
  let taken: string | undefined
  const left: Drawable[] = []
  context.save()
  for (const element of elements) {
    const classes = element.isEdge() ? element.classes() : undefined
    if (!element.isEdge() || !classes || classes.some((name) => ownLook.has(name))) left.push(element)
    else if (!classes.includes('hidden')) {
      const look = classes.join(' ')
      const stroke = strokes.get(look) ?? strokeOf(element)
      strokes.set(look, stroke)
      if (look !== taken) take(context, stroke)
      taken = look
      drawLine(context, element, extent)
    }
  }
  context.restore()
  return left
}

/**
 * Draws edges straight away. Cytoscape asks first what it has kept of each, its labels one by one, and has kept nothing;
 * then for each part of its look, which is that of many: that takes longer than the drawing. Nor is it to look for the
 * label of each, which few have, and for its overlay, which none has.
 */
export function drawEdgesAtOnce(cy: Core) {
  const renderer = rendererOf(cy)
  if (!renderer) return
  const drawCached = renderer.drawCachedElement.bind(renderer)
  const drawAllCached = renderer.drawCachedElements.bind(renderer)
  renderer.drawCachedElement = (context, element, ...rest) => {
    if (element.isEdge()) renderer.drawElement(context, element, null, element.hasClass('phrased'), false)
    else drawCached(context, element, ...rest)
  }
  renderer.drawCachedElements = (context, elements, ratio, extent) =>
    drawAllCached(context, drawAlike(context, elements, extent), ratio, extent)
}
