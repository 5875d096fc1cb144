import type { Core } from 'cytoscape'
import { nodeTypes } from '#model/node-types.ts'
import { useTheme } from '../../theme/theme-store.ts'
import { colour } from '../drawing/canvas-style.ts'
import type { Look } from './draw-scene.ts'
import { type Frame, frameAround, frameOfAll } from './frame.ts'
import { OverviewLayers } from './overview-layers.ts'
import type { Drawn, LayerName, OverviewOrder } from './overview-messages.ts'
import { overviewScale } from './overview-mode.ts'
import type { IndexedScene } from './scene.ts'

const calm = 120
const margin = 0.3
const room = 60
const longest = 1800

function lookAt(zoom: number): Look {
  return {
    ground: colour('bg'),
    ink: colour('ink'),
    edge: colour('edge'),
    types: nodeTypes.map((type) => colour(type.toLowerCase())),
    scale: overviewScale(zoom),
  }
}

/** Has a worker draw the pictures of an overview, and draw them anew whenever the viewport has come to rest. */
export class OverviewPainter {
  readonly #cy: Core
  readonly #layers: OverviewLayers
  readonly #worker = new Worker(new URL('./overview-worker.ts', import.meta.url), { type: 'module' })
  readonly #stopFollowing: () => void
  #scene: IndexedScene | undefined
  #marked = new Uint32Array()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(cy: Core, container: HTMLElement) {
    this.#cy = cy
    this.#layers = new OverviewLayers(container)
    this.#worker.onmessage = ({ data }: MessageEvent<Drawn>) => this.#put(data)
    this.#stopFollowing = useTheme.subscribe(() => this.#drawAll())
    cy.on('viewport resize', () => this.#follow())
  }

  /** Draws this scene from now on, or nothing. */
  paint(scene: IndexedScene | undefined) {
    if (scene === this.#scene) return
    this.#scene = scene
    if (!scene) return this.#layers.clear()
    const { xs, ys, degrees, types, sources, targets } = scene
    this.#order({ kind: 'scene', scene: { xs, ys, degrees, types, sources, targets } })
    this.#drawAll()
  }

  /** Dims the pictures, and rings what is marked in them. */
  mark(isDim: boolean, marked: Uint32Array<ArrayBuffer>) {
    if (!this.#scene) return
    this.#layers.show(isDim)
    if (marked.length === 0 && this.#marked.length === 0) return
    this.#marked = marked
    this.#drawPart()
  }

  close() {
    clearTimeout(this.#timer)
    this.#stopFollowing()
    this.#worker.terminate()
    this.#layers.remove()
  }

  #follow() {
    if (!this.#scene) return
    this.#move()
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#drawPart(), calm)
  }

  #move() {
    const { width, height } = this.#screen()
    this.#layers.move({ zoom: this.#cy.zoom(), pan: this.#cy.pan() }, { width, height })
  }

  #drawAll() {
    if (!this.#scene) return
    this.#drawPart()
    this.#draw('whole', frameOfAll(this.#scene.xs, this.#scene.ys, room, longest), 1)
  }

  #drawPart() {
    const screen = this.#screen()
    if (!this.#scene || screen.width === 0) return
    const viewport = { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } }
    this.#draw('part', frameAround(viewport, screen, margin), devicePixelRatio)
  }

  #draw(layer: LayerName, frame: Frame, ratio: number) {
    this.#order({ kind: 'draw', layer, frame, ratio, look: lookAt(frame.zoom), marked: this.#marked })
  }

  #order(order: OverviewOrder) {
    this.#worker.postMessage(order)
  }

  #put(drawn: Drawn) {
    if (!this.#scene || this.#cy.destroyed()) return
    this.#layers.put(drawn)
    this.#move()
  }

  #screen() {
    return { width: this.#cy.width(), height: this.#cy.height() }
  }
}
