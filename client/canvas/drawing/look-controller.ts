import type { Core, NodeSingular } from 'cytoscape'
import { useTheme } from '../../theme/theme-store.ts'
import { resizeSome, updateLooks } from './canvas-elements.ts'
import { canvasStyle } from './canvas-style.ts'
import { drawingScale } from './drawing-scale.ts'
import { nextFrame } from './motion.ts'

const calm = 120

/** Keeps the colours of the theme, and sizes that can be read from however far. */
export class LookController {
  readonly #cy: Core
  readonly #changed: () => void
  readonly #stopFollowing: () => void
  #scale = 1
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(cy: Core, changed: () => void) {
    this.#cy = cy
    this.#changed = changed
    this.#stopFollowing = useTheme.subscribe(() => this.#restyle())
    cy.on('viewport', () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#rescale(), calm)
    })
  }

  /** Sizes and colours the nodes anew, for what these tell has changed; or draws only these in their new size. */
  resize(isDue?: (node: NodeSingular) => boolean) {
    updateLooks(this.#cy, this.#scale, isDue)
  }

  /** Draws the others in their new size too, a few with each frame. */
  async resizeOthers() {
    while (!this.#cy.destroyed() && resizeSome(this.#cy, this.#scale)) await nextFrame()
    this.#changed()
  }

  close() {
    clearTimeout(this.#timer)
    this.#stopFollowing()
  }

  #rescale() {
    const scale = drawingScale(this.#cy.zoom())
    if (this.#cy.destroyed() || scale === this.#scale) return
    this.#scale = scale
    this.resize()
    this.#restyle()
  }

  #restyle() {
    this.#cy.style(canvasStyle(this.#scale))
    this.#changed()
  }
}
