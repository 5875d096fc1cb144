import type { Core, NodeCollection, NodeSingular } from 'cytoscape'
import { describeFailure } from '../../api/failure.ts'
import { hasLedHere, placeNodes, record, useHistory } from '../../history/history-store.ts'
import { firstLayout, type LayoutName, layoutWords } from '../../view/layout-names.ts'
import { selectedNodes } from '../../view/selection.ts'
import { say, setStatus } from '../../view/status-store.ts'
import type { TimeAxis } from '../../view/view.ts'
import { useView } from '../../view/view-store.ts'
import { textOf } from '../../wording/node-words.ts'
import { useCanvasState } from '../canvas-state.ts'
import { moveNodes, nextPainted } from '../drawing/motion.ts'
import { isOverview } from '../overview/overview-mode.ts'
import { axisFor, dayOf } from '../time-axis/time-axis.ts'
import type { ViewportController } from '../viewport/viewport-controller.ts'
import type { LayoutGraph, LayoutNode, Point, Positions } from './layout-graph.ts'
import type { LayoutOrder } from './layout-messages.ts'
import { LayoutOffice } from './layout-office.ts'

const tooManyToLayOut = 'An overview keeps its layout. Filter or keep fewer nodes to lay those out anew.'

function axisOfEvents({ nodes }: LayoutGraph): TimeAxis {
  return axisFor(nodes.flatMap(({ type, date }) => (type === 'Event' ? (dayOf(date) ?? []) : [])))
}

function orderFor(layout: LayoutName, graph: LayoutGraph): LayoutOrder {
  return { kind: 'lay out', layout, graph, axis: axisOfEvents(graph) }
}

function howLaidOut(layout: LayoutName, { nodes }: LayoutGraph): string {
  const { how, howWithoutSelection = how } = layoutWords[layout]
  return nodes.some(({ selected }) => selected) ? how : howWithoutSelection
}

/** Where the nodes not pinned are before the order. */
function asTheyLie({ graph: { nodes } }: LayoutOrder): Positions {
  return new Map(nodes.filter(({ pinned }) => !pinned).map(({ id, x, y }) => [id, { x, y }]))
}

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
  layOutFirst(firstId: string | undefined) {
    this.afterwards(async () => {
      const graph = this.#graph(this.#cy.nodes(), (id) => id === firstId)
      const found = await this.#compute(orderFor(firstLayout, graph))
      const places = new Map(graph.nodes.map(({ id, x, y }) => [id, found?.get(id) ?? { x, y }]))
      placeNodes(places)
      await Promise.all([this.#move(places), this.#viewport.show([...places.values()])])
    })
  }

  /** Lays out everything but the pinned nodes again because the reader asked for it. */
  layOutAgain(layout: LayoutName) {
    if (isOverview(useView.getState())) return say(tooManyToLayOut)
    if (this.#visible().empty()) return say('Nothing is in view to be laid out.')
    this.afterwards(async () => {
      const { pinned } = useView.getState()
      const graph = this.#graph(this.#visible(), (id) => pinned.has(id))
      const order = orderFor(layout, graph)
      const timeAxis = layoutWords[layout].hasAxis ? order.axis : null
      const { present } = useHistory.getState()
      const places = await this.#compute(order)
      if (!places) return say('Cancelled. No node was moved.')
      const view = useView.getState()
      const isAnother = !hasLedHere(present.id) || [...places.keys()].some((id) => !view.nodes.has(id))
      if (isAnother) return say('The view is another one now: it was not laid out.')
      const laidOut = { ...view, layout, timeAxis, places: new Map([...view.places, ...places]) }
      const words = `Laid out ${howLaidOut(layout, graph)}`
      record(words, laidOut)
      say(`${words}.`)
      await Promise.all([this.#move(places), this.#viewport.show([...places.values()])])
    })
  }

  /**
   * Finds room for new nodes, once they have been seen: the worker would take a processor from the drawing. No other node
   * moves, and neither does the viewport.
   */
  makeRoomFor(newIds: ReadonlySet<string>) {
    this.afterwards(async () => {
      await nextPainted()
      if (this.#cy.destroyed()) return
      const graph = this.#graph(this.#cy.nodes(), (id) => !newIds.has(id))
      const { timeAxis: axis } = useView.getState()
      const order: LayoutOrder = { kind: 'make room', graph, axis }
      const places = (await this.#compute(order)) ?? asTheyLie(order)
      placeNodes(places)
      await this.#move(places)
      this.#viewport.countOffScreen(newIds)
    })
  }

  /** Moves nodes to the places that the view gives them, where those are others. */
  follow(places: ReadonlyMap<string, Point>) {
    const isElsewhere = ([id, { x, y }]: [string, Point]) => {
      const node = this.#cy.getElementById(id)
      return node.nonempty() && (node.position().x !== x || node.position().y !== y)
    }
    if (this.#waiting > 0) return
    const moves = new Map([...places].filter(isElsewhere))
    if (moves.size > 0) this.afterwards(() => this.#move(moves))
  }

  showAll() {
    this.afterwards(() => this.#viewport.showAll())
  }

  /** Does the work when every node has its place. */
  afterwards(work: () => Promise<void>) {
    this.#waiting += 1
    this.#cy.container()?.setAttribute('aria-busy', 'true')
    this.#last = this.#last
      .then(() => (this.#cy.destroyed() ? undefined : work()))
      .catch((error: unknown) => {
        console.error(error)
        setStatus({ kind: 'failed', failure: describeFailure(error), action: undefined })
      })
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
    this.follow(useView.getState().places)
  }

  /** The places of the nodes not pinned; undefined when the order was cancelled. */
  async #compute(order: LayoutOrder): Promise<Positions | undefined> {
    const report = (share: number) => useCanvasState.setState({ layout: share })
    const found = await this.#office.order(order, report)
    useCanvasState.setState({ layout: null })
    return found
  }

  async #move(places: Positions) {
    if (!this.#cy.destroyed()) await moveNodes(this.#cy, places)
  }

  #visible(): NodeCollection {
    return this.#cy.nodes().not('.hidden').nodes()
  }

  #graph(nodes: NodeCollection, isPinned: (id: string) => boolean): LayoutGraph {
    const view = useView.getState()
    const selected = new Set(selectedNodes(view.selection))
    const layoutNode = (node: NodeSingular): LayoutNode[] => {
      const shown = view.nodes.get(node.id())
      if (!shown) return []
      return [
        {
          id: shown.id,
          type: shown.type,
          label: shown.label,
          date: textOf(shown.properties.date),
          ...node.position(),
          radius: Number(node.data('room')) / 2,
          pinned: isPinned(shown.id),
          selected: selected.has(shown.id),
        },
      ]
    }
    return {
      nodes: nodes.toArray().flatMap((node) => (node.isNode() ? layoutNode(node) : [])),
      links: nodes
        .edgesWith(nodes)
        .map((edge) => ({ source: edge.source().id(), target: edge.target().id() })),
    }
  }
}
