import type { BoundingBox12, Core, EdgeSingular, NodeSingular } from 'cytoscape'

type Context = CanvasRenderingContext2D

export type Drawable = NodeSingular | EdgeSingular

/** The part of the graph that is on the screen. */
export type Extent = BoundingBox12

/** The part of Cytoscape's renderer that is changed here, of which its types say nothing. */
interface Renderer {
  render(options?: { forcedContext?: Context }): void
  drawElement(context: Context, element: Drawable, shift: null, hasLabel: boolean, hasOverlay: boolean): void
  drawCachedElement(context: Context, element: Drawable, ...rest: unknown[]): void
  drawCachedElements(context: Context, elements: readonly Drawable[], ratio: number, extent: Extent): void
}

function isRenderer(value: unknown): value is Renderer {
  if (typeof value !== 'object' || value === null) return false
  const has = (name: keyof Renderer) => typeof Reflect.get(value, name) === 'function'
  return has('render') && has('drawElement') && has('drawCachedElement') && has('drawCachedElements')
}

export function rendererOf(cy: Core): Renderer | undefined {
  const renderer: unknown = 'renderer' in cy && typeof cy.renderer === 'function' ? cy.renderer() : undefined
  return isRenderer(renderer) ? renderer : undefined
}
