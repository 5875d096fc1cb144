import type { Core, NodeSingular } from 'cytoscape'
import { frameAround, placeOnScreen } from '../overview/frame.ts'
import { isInside, type Viewport } from '../viewport/viewport.ts'
import { hasMuchToDraw } from './detail-level.ts'
import { rendererOf } from './renderer.ts'

/** Longer than labels wait for, so that they come with the same drawing. */
const calm = 150
const shareOfTime = 1 / 5

function viewportOf(cy: Core) {
  return { zoom: cy.zoom(), pan: { ...cy.pan() } }
}

function sizeOf(cy: Core) {
  return { width: cy.width(), height: cy.height() }
}

/** Whether every node lies in the picture of this viewport: then none comes in at a border. */
function showsAll(cy: Core, { zoom, pan }: Viewport): boolean {
  const size = sizeOf(cy)
  const places = cy.nodes().map((node: NodeSingular) => node.position())
  return places.every(({ x, y }) => isInside({ x: x * zoom + pan.x, y: y * zoom + pan.y }, size, 0))
}

/** Has Cytoscape draw on the screen by this, which is told how: it has no option to put a drawing off. */
function drawBy(cy: Core, drawing: (draw: () => void) => void) {
  const renderer = rendererOf(cy)
  if (!renderer) return
  const render = renderer.render.bind(renderer)
  renderer.render = (options) => {
    if (options?.forcedContext) render(options)
    else drawing(() => render(options))
  }
}

/**
 * While the reader moves a full canvas, its picture is only moved and scaled, which costs next to nothing. It is drawn
 * anew when the reader rests, and meanwhile as often as takes a fifth of the time: what comes in at the borders is
 * not missing for long. Where all of the graph is in the picture, nothing comes in.
 */
export function holdPicture(cy: Core, container: HTMLElement): () => void {
  const stage = container.querySelector('canvas')?.parentElement
  let drawn = viewportOf(cy)
  let took = 0
  let heldSince = 0
  let isHeld = false
  let isWhole = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const isDue = () =>
    !(isWhole && drawn.zoom === cy.zoom()) && performance.now() - heldSince > took / shareOfTime
  const follow = () => {
    if (!isHeld || !stage) return
    const { x, y, scale } = placeOnScreen(frameAround(drawn, sizeOf(cy), 0), viewportOf(cy))
    stage.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
    clearTimeout(timer)
    timer = setTimeout(release, calm)
  }
  const release = () => {
    clearTimeout(timer)
    isHeld = false
    if (!cy.destroyed()) cy.forceRender()
  }
  const hold = () => {
    if (!isHeld && hasMuchToDraw(cy)) {
      isHeld = true
      isWhole = showsAll(cy, drawn)
      heldSince = performance.now()
    }
    follow()
  }
  drawBy(cy, (draw) => {
    if (isHeld && !isDue()) return
    const began = performance.now()
    draw()
    drawn = viewportOf(cy)
    if (isHeld) isWhole = showsAll(cy, drawn)
    if (stage) stage.style.transform = ''
    heldSince = began
    // When the frame is over. Some drawings are of little, and tell nothing of the next.
    setTimeout(() => {
      heldSince = performance.now()
      took = Math.max(heldSince - began, took / 2)
    })
  })
  cy.on('viewport', follow)
  cy.on('dragpan scrollzoom pinchzoom', hold)
  cy.on('add remove position', 'node', () => {
    isWhole = false
  })
  cy.on('resize', release)
  return () => clearTimeout(timer)
}
