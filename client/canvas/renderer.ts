import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'

type Context = CanvasRenderingContext2D

/** The part of Cytoscape's renderer that is changed here, of which its types say nothing. */
interface Renderer {
  render(options?: { forcedContext?: Context }): void
  drawElement(
    context: Context,
    element: NodeSingular | EdgeSingular,
    shift: null,
    hasLabel: boolean,
    hasOverlay: boolean,
  ): void
  drawCachedElement(context: Context, element: NodeSingular | EdgeSingular, ...rest: unknown[]): void
}

function isRenderer(value: unknown): value is Renderer {
  if (typeof value !== 'object' || value === null) return false
  const has = (name: keyof Renderer) => typeof Reflect.get(value, name) === 'function'
  return has('render') && has('drawElement') && has('drawCachedElement')
}

export function rendererOf(cy: Core): Renderer | undefined {
  const renderer: unknown = 'renderer' in cy && typeof cy.renderer === 'function' ? cy.renderer() : undefined
  return isRenderer(renderer) ? renderer : undefined
}

/**
 * Draws edges straight away. Cytoscape asks first what it has kept of each, its labels one by one, and has kept nothing:
 * that takes longer than the drawing. Nor is it to look for the label of each, which few have, and for its overlay, which
 * none has.
 */
export function drawEdgesAtOnce(cy: Core) {
  const renderer = rendererOf(cy)
  if (!renderer) return
  const drawCached = renderer.drawCachedElement.bind(renderer)
  renderer.drawCachedElement = (context, element, ...rest) => {
    if (element.isEdge()) renderer.drawElement(context, element, null, element.hasClass('phrased'), false)
    else drawCached(context, element, ...rest)
  }
}
