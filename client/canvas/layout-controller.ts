import type { Core, NodeSingular } from 'cytoscape'
import { useCanvasState } from './canvas-state.ts'
import type { LayoutGraph } from './layout/layout-graph.ts'
import type { LayoutOrder } from './layout/layout-messages.ts'
import { LayoutOffice } from './layout/layout-office.ts'
import { moveNodes } from './move-nodes.ts'
import type { ViewportController } from './viewport-controller.ts'

/** Gives nodes their places. One thing after the other, so that what was placed once stays put. */
export class LayoutController {
  readonly #cy: Core
  readonly #viewport: ViewportController
  readonly #office = new LayoutOffice()
  #last: Promise<void> = Promise.resolve()
  #waiting = 0

  constructor(cy: Core, viewport: ViewportController) {
    this.#cy = cy
    this.#viewport = viewport
  }

  /** Lays out everything around the first node and shows it all: for a canvas that was empty. */
  layOutFirst(firstId: string) {
    this.afterwards(() => this.#arrange('lay out', (id) => id === firstId, true))
  }

  /** Lays out everything again because the reader asked for it. */
  layOutAgain() {
    this.afterwards(() => this.#arrange('lay out', () => false, true))
  }

  /** Finds room for new nodes. No other node moves, and neither does the viewport. */
  makeRoomFor(newIds: ReadonlySet<string>) {
    this.afterwards(async () => {
      await this.#arrange('make room', (id) => !newIds.has(id), false)
      this.#viewport.countOffScreen(newIds)
    })
  }

  /** Does the work when every node has its place. */
  afterwards(work: () => Promise<void>) {
    this.#waiting += 1
    this.#cy.container()?.setAttribute('aria-busy', 'true')
    this.#last = this.#last
      .then(() => (this.#cy.destroyed() ? undefined : work()))
      .catch((error: unknown) => console.error(error))
      .finally(() => this.#done())
  }

  cancel() {
    this.#office.cancel()
  }

  close() {
    this.#office.close()
  }

  #done() {
    this.#waiting -= 1
    if (this.#waiting > 0) return
    this.#cy.container()?.setAttribute('aria-busy', 'false')
    useCanvasState.setState({ layout: null })
  }

  async #arrange(kind: LayoutOrder['kind'], isPinned: (id: string) => boolean, show: boolean) {
    const graph = this.#graph(isPinned)
    const report = (share: number) => useCanvasState.setState({ layout: share })
    const positions = await this.#office.order({ kind, graph }, report)
    useCanvasState.setState({ layout: null })
    if (!positions || this.#cy.destroyed()) return
    const places = graph.nodes.map((node) => positions.get(node.id) ?? node)
    const moved = moveNodes(this.#cy, positions)
    if (show) await this.#viewport.show(places)
    await moved
  }

  #graph(isPinned: (id: string) => boolean): LayoutGraph {
    return {
      nodes: this.#cy.nodes().map((node: NodeSingular) => ({
        id: node.id(),
        ...node.position(),
        radius: Number(node.data('room')) / 2,
        pinned: isPinned(node.id()),
      })),
      links: this.#cy.edges().map((edge) => ({ source: edge.source().id(), target: edge.target().id() })),
    }
  }
}
