import type { Viewport } from '../viewport/viewport.ts'
import { covers, type Frame, placeOnScreen, type Size } from './frame.ts'
import type { Drawn, LayerName } from './overview-messages.ts'
import './overview.css'

interface Layer {
  canvas: HTMLCanvasElement
  frame: Frame | undefined
}

function layerIn(stage: HTMLElement): Layer {
  const canvas = document.createElement('canvas')
  canvas.hidden = true
  stage.append(canvas)
  return { canvas, frame: undefined }
}

/**
 * The pictures of an overview, under Cytoscape's canvas. While the reader pans and zooms they are only moved and scaled,
 * which costs next to nothing; the one from afar shows where the sharp one does not reach.
 */
export class OverviewLayers {
  readonly #stage = document.createElement('div')
  readonly #layers: Record<LayerName, Layer>

  constructor(container: HTMLElement) {
    this.#stage.className = 'overview-picture'
    this.#stage.setAttribute('aria-hidden', 'true')
    this.#stage.hidden = true
    this.#layers = { whole: layerIn(this.#stage), part: layerIn(this.#stage) }
    container.before(this.#stage)
  }

  put({ layer: name, frame, picture }: Drawn) {
    const layer = this.#layers[name]
    layer.frame = frame
    layer.canvas.width = picture.width
    layer.canvas.height = picture.height
    layer.canvas.style.width = `${frame.width}px`
    layer.canvas.style.height = `${frame.height}px`
    layer.canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
  }

  /** Moves the pictures to where the viewport has them. Answers whether the sharp one covers the screen. */
  move(viewport: Viewport, screen: Size): boolean {
    const { whole, part } = this.#layers
    const isCovered = part.frame !== undefined && covers(part.frame, viewport, screen)
    for (const { canvas, frame } of [whole, part]) {
      canvas.hidden = !frame || (canvas === whole.canvas && isCovered)
      if (!frame || canvas.hidden) continue
      const { x, y, scale } = placeOnScreen(frame, viewport)
      canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
    }
    return isCovered
  }

  /** Shows the pictures, dimmed when something is to stand out against them. */
  show(isDim: boolean) {
    this.#stage.hidden = false
    this.#stage.classList.toggle('is-dim', isDim)
  }

  /** Takes the pictures away: what they show is no longer so. */
  clear() {
    this.#stage.hidden = true
    for (const layer of Object.values(this.#layers)) {
      layer.frame = undefined
      layer.canvas.hidden = true
    }
  }

  remove() {
    this.#stage.remove()
  }
}
