import type { Core, NodeSingular } from 'cytoscape'
import { graphInView } from '../../view/graph-in-view.ts'
import { useView } from '../../view/view-store.ts'
import { useCanvasState } from '../canvas-state.ts'
import { moveViewport } from '../drawing/motion.ts'
import type { Point } from '../layout/layout-graph.ts'
import { isOverview } from '../overview/overview-mode.ts'
import { type ShownPart, useShownPart } from './shown-part.ts'
import { type Box, isInside, type Viewport, viewportFor, wellInside } from './viewport.ts'

const comfortable = 64
const readable = 0.8

function forgetOffScreen() {
  useCanvasState.setState({ offScreen: 0 })
}

/** Moves the part of the graph that the reader sees. While a tab hides the canvas, it waits until it is shown. */
export class ViewportController {
  readonly close: () => void
  readonly #cy: Core
  readonly #container: HTMLElement
  #once: 'shows all' | { reveals: string } | { shows: ShownPart } | undefined

  constructor(cy: Core, container: HTMLElement) {
    this.#cy = cy
    this.#container = container
    cy.on('viewport', () => this.#noteShownPart())
    cy.on('dragpan scrollzoom pinchzoom keyzoom', forgetOffScreen)
    this.close = useView.subscribe(({ nodes, hidden, filters }, before) => {
      if (nodes !== before.nodes || hidden !== before.hidden || filters !== before.filters) forgetOffScreen()
    })
  }

  async showAll() {
    const view = useView.getState()
    const nodes = this.#cy.nodes().not('.hidden').nodes()
    await this.show(
      isOverview(view)
        ? graphInView(view).nodes.flatMap(({ id }) => view.places.get(id) ?? [])
        : nodes.map((node: NodeSingular) => node.position()),
    )
  }

  async show(points: readonly Point[]) {
    forgetOffScreen()
    if (this.#isHidden()) this.#once = 'shows all'
    else if (points.length > 0) await this.#moveTo((box) => viewportFor(points, box, this.#cy.minZoom()))
  }

  /** Brings a node in from off the screen or its border. The canvas moves no more than that takes, so that most of it stays in sight. */
  async reveal(id: string) {
    if (this.#isHidden()) {
      this.#once ??= { reveals: id }
      return
    }
    const node = this.#cy.getElementById(id)
    const [box, zoom, pan] = [this.#box(), this.#cy.zoom(), this.#cy.pan()]
    if (node.empty() || isInside(node.renderedPosition(), box, comfortable)) return
    const [from, to] = [node.renderedPosition(), wellInside(node.renderedPosition(), box)]
    forgetOffScreen()
    await moveViewport(this.#cy, { zoom, pan: { x: pan.x + to.x - from.x, y: pan.y + to.y - from.y } })
  }

  /** Brings a node to the middle, near enough to read what is around it. */
  async centre(id: string) {
    const node = this.#cy.getElementById(id)
    if (node.nonempty())
      await this.showPart({ zoom: Math.max(this.#cy.zoom(), readable), ...node.position() })
  }

  /** Shows the part that was shown before, here or on another screen. */
  async showPart(part: ShownPart) {
    forgetOffScreen()
    if (this.#isHidden()) {
      this.#once = { shows: part }
      return
    }
    const { zoom, x, y } = part
    await this.#moveTo(({ width, height }) => ({
      zoom,
      pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom },
    }))
  }

  /** To be called when the canvas is shown again: does what was asked for meanwhile. */
  async shown() {
    const once = this.#once
    this.#once = undefined
    if (once === 'shows all') await this.showAll()
    else if (once && 'shows' in once) await this.showPart(once.shows)
    else if (once) await this.reveal(once.reveals)
  }

  /** Tells how many of the nodes just added came to lie where the reader does not see them. */
  countOffScreen(ids: ReadonlySet<string>) {
    const nodes = [...ids].map((id) => this.#cy.getElementById(id))
    const shown = nodes.filter((node) => node.nonempty() && !node.hasClass('hidden'))
    const off = shown.filter((node) => !isInside(node.renderedPosition(), this.#box(), 0))
    useCanvasState.setState({ offScreen: this.#isHidden() ? 0 : off.length })
  }

  async #moveTo(viewportIn: (box: Box) => Viewport) {
    const box = this.#box()
    await moveViewport(this.#cy, viewportIn(box))
    const { width, height } = this.#box()
    // A panel that unfolded meanwhile has taken some of the room.
    if (width !== box.width || height !== box.height) await this.#moveTo(viewportIn)
  }

  #noteShownPart() {
    if (this.#isHidden()) return
    const zoom = this.#cy.zoom()
    const { x, y } = this.#cy.pan()
    const { width, height } = this.#box()
    useShownPart.setState({ part: { zoom, x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom } })
  }

  #isHidden(): boolean {
    return this.#container.clientWidth === 0
  }

  #box() {
    return { width: this.#container.clientWidth, height: this.#container.clientHeight }
  }
}
