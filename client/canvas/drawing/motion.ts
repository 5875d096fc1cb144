import type { Core } from 'cytoscape'
import type { Positions } from '../layout/layout-graph.ts'
import type { Viewport } from '../viewport/viewport.ts'
import { mostEased } from './detail-level.ts'

const duration = 250

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden
}

/** Resolves before the next frame; at once while nothing is shown, for there are no frames then. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => (document.hidden ? resolve() : requestAnimationFrame(() => resolve())))
}

/** Resolves when the next frame has been painted; soon while nothing is shown. */
export async function nextPainted(): Promise<void> {
  await nextFrame()
  await new Promise((resolve) => setTimeout(resolve))
}

/**
 * Calls `draw` with 0 to 1 over 250 ms, or once with 1 where there is to be no motion. Resolves when the end has been
 * painted, with all else that the page had to change meanwhile.
 */
async function overTime(draw: (share: number) => void, isStill = prefersStillness()): Promise<void> {
  if (isStill) {
    draw(1)
    return nextPainted()
  }
  const start = performance.now()
  await new Promise<void>((resolve) => {
    const frame = (now: number) => {
      const share = Math.min(Math.max((now - start) / duration, 0), 1)
      draw(easeOut(share))
      if (share < 1) requestAnimationFrame(frame)
      else resolve()
    }
    requestAnimationFrame(frame)
  })
}

/**
 * Moves the nodes named, and no other, to their targets: at once on a canvas so full that it would be seen in a few
 * jerks. A node that is being dragged is left alone.
 */
export async function moveNodes(cy: Core, targets: Positions): Promise<void> {
  const moves = [...targets].flatMap(([id, to]) => {
    const node = cy.getElementById(id)
    return node.nonempty() ? [{ node, from: { ...node.position() }, to }] : []
  })
  const draw = (share: number) => {
    if (cy.destroyed()) return
    cy.batch(() => {
      for (const { node, from, to } of moves) {
        if (node.removed() || node.grabbed()) continue
        node.position({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
      }
    })
  }
  await overTime(draw, prefersStillness() || cy.elements().length > mostEased)
}

export async function moveViewport(cy: Core, to: Viewport): Promise<void> {
  const from = { zoom: cy.zoom(), pan: { ...cy.pan() } }
  await overTime((share) => {
    if (cy.destroyed()) return
    const between = (one: number, other: number) => one + (other - one) * share
    cy.viewport({
      zoom: between(from.zoom, to.zoom),
      pan: { x: between(from.pan.x, to.pan.x), y: between(from.pan.y, to.pan.y) },
    })
  })
}
