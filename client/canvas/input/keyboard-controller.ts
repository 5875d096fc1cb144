import type { Core, NodeSingular } from 'cytoscape'
import { clearSelection, selectNode } from '../../select/select-nodes.ts'
import { focusOf } from '../../view/selection.ts'
import { say } from '../../view/status-store.ts'
import { useView } from '../../view/view-store.ts'
import { commandCanvas } from '../canvas-commands.ts'
import type { Point } from '../layout/layout-graph.ts'
import { openMenuAt } from './pointer-controller.ts'
import { type Direction, nearestInDirection } from './walk.ts'

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const directionWords: Record<Direction, string> = {
  left: 'to the left',
  right: 'to the right',
  up: 'above',
  down: 'below',
}
const zoomSteps: Record<string, number> = { '+': 1.25, '=': 1.25, '-': 0.8 }

function selectedNode(cy: Core): NodeSingular | undefined {
  const id = focusOf(useView.getState().selection)
  if (id === undefined) return undefined
  const node = cy.getElementById(id)
  return node.nonempty() ? node : undefined
}

/** Walks to the nearest neighbour that way; where there is none, to the nearest other node. */
function walk(cy: Core, direction: Direction) {
  const here = selectedNode(cy)
  const next = here ? nodeTowards(cy, here, direction) : largestNode(cy)
  if (!next) return say(`Nothing ${directionWords[direction]}.`)
  selectNode(next)
  commandCanvas({ kind: 'reveal', id: next })
}

function nodeTowards(cy: Core, node: NodeSingular, direction: Direction): string | undefined {
  for (const nodes of [node.neighborhood('node').nodes(), cy.nodes().not(node).nodes()]) {
    const places = nodes.not('.hidden').map((other) => ({ id: other.id(), ...placeOf(cy, other.id()) }))
    const next = nearestInDirection(node.position(), places, direction)
    if (next) return next.id
  }
  return undefined
}

function placeOf(cy: Core, id: string): Point {
  return cy.getElementById(id).position()
}

function largestNode(cy: Core): string | undefined {
  const shown = cy.nodes().not('.hidden')
  return shown.nonempty() ? shown.max((node) => Number(node.data('size'))).ele.id() : undefined
}

function zoomBy(cy: Core, factor: number) {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
  cy.emit('keyzoom')
}

/** What the keys do while the canvas has the focus. Returns whether the key was for the canvas. */
function press(cy: Core, event: KeyboardEvent): boolean {
  const direction = directions[event.key]
  const zoom = zoomSteps[event.key]
  const node = selectedNode(cy)
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  if (direction) walk(cy, direction)
  else if (zoom) zoomBy(cy, zoom)
  else if (event.key === 'Escape') clearSelection()
  else if (isMenuKey(event) && node) openMenuAt(cy, node)
  else return false
  return true
}

function isMenuKey(event: KeyboardEvent): boolean {
  return event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')
}

export function listenToKeys(cy: Core, container: HTMLElement): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (press(cy, event)) event.preventDefault()
  }
  const onContextMenu = (event: Event) => event.preventDefault()
  // Cytoscape, which listens first, takes the focus from whatever has it and gives it to nothing.
  const onPress = () => container.focus({ preventScroll: true })
  container.addEventListener('mousedown', onPress)
  container.addEventListener('touchstart', onPress, { passive: true })
  container.addEventListener('keydown', onKey)
  container.addEventListener('contextmenu', onContextMenu)
  return () => {
    container.removeEventListener('mousedown', onPress)
    container.removeEventListener('touchstart', onPress)
    container.removeEventListener('keydown', onKey)
    container.removeEventListener('contextmenu', onContextMenu)
  }
}
