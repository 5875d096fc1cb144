import type { Core } from 'cytoscape'
import { selectNodes } from '../../select/select-nodes.ts'
import { graphInView } from '../../view/graph-in-view.ts'
import { selectedNodes } from '../../view/selection.ts'
import { useView } from '../../view/view-store.ts'
import { useCanvasState } from '../canvas-state.ts'
import type { Point } from '../layout/layout-graph.ts'
import { isInside } from './is-inside.ts'
import './lasso.css'

const fewestCorners = 3
const svg = 'http://www.w3.org/2000/svg'

function drawn(container: HTMLElement): SVGPolygonElement {
  const ground = document.createElementNS(svg, 'svg')
  const outline = document.createElementNS(svg, 'polygon')
  ground.setAttribute('class', 'lasso')
  ground.setAttribute('aria-hidden', 'true')
  ground.append(outline)
  container.append(ground)
  return outline
}

/** Adds to the selection what lies inside the outline. */
function selectInside(cy: Core, outline: readonly Point[]) {
  const view = useView.getState()
  const zoom = cy.zoom()
  const pan = cy.pan()
  const inside = graphInView(view).nodes.filter(({ id }) => {
    const place = view.places.get(id)
    return place && isInside({ x: place.x * zoom + pan.x, y: place.y * zoom + pan.y }, outline)
  })
  if (inside.length === 0) return
  selectNodes([...new Set([...selectedNodes(view.selection), ...inside.map(({ id }) => id)])])
}

/** While the reader draws a lasso, the canvas neither moves nor lets a node be dragged. */
function hold(cy: Core, isHeld: boolean) {
  cy.userPanningEnabled(!isHeld)
  cy.autoungrabify(isHeld)
}

function follow(cy: Core, container: HTMLElement, ended: () => void): (start: PointerEvent) => void {
  return (start) => {
    const { left, top } = container.getBoundingClientRect()
    const corners: Point[] = []
    const outline = drawn(container)
    const listening = new AbortController()
    const draw = ({ clientX, clientY }: PointerEvent) => {
      corners.push({ x: clientX - left, y: clientY - top })
      outline.setAttribute('points', corners.map(({ x, y }) => `${x},${y}`).join(' '))
    }
    const end = () => {
      listening.abort()
      outline.parentElement?.remove()
      ended()
    }
    const close = () => {
      end()
      if (corners.length >= fewestCorners) selectInside(cy, corners)
    }
    const { signal } = listening
    draw(start)
    window.addEventListener('pointermove', draw, { signal })
    window.addEventListener('pointerup', close, { signal })
    window.addEventListener('pointercancel', end, { signal })
  }
}

/** Draws a lasso around nodes: with Shift from the ground, or from anywhere when the reader asked for one. */
export function keepLasso(cy: Core, container: HTMLElement): () => void {
  const isAsked = () => useCanvasState.getState().isLassoing
  const ended = () => {
    hold(cy, false)
    useCanvasState.setState({ isLassoing: false })
  }
  const begin = follow(cy, container, ended)
  const onPointerDown = (event: PointerEvent) => {
    const isOnGround = event.shiftKey && cy.nodes('.hovered').empty()
    if (!event.isPrimary || event.button !== 0 || !(isAsked() || isOnGround)) return
    hold(cy, true)
    begin(event)
  }
  container.addEventListener('pointerdown', onPointerDown, { capture: true })
  const stop = useCanvasState.subscribe(({ isLassoing }, before) => {
    if (isLassoing === before.isLassoing) return
    hold(cy, isLassoing)
    container.classList.toggle('is-lassoing', isLassoing)
  })
  return () => {
    container.removeEventListener('pointerdown', onPointerDown, { capture: true })
    stop()
  }
}
