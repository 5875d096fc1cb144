import type { Core, EventObject } from 'cytoscape'
import type { GraphNode } from '#model/graph.ts'
import { degreesAmong } from '../../view/degrees-among.ts'
import { graphInView } from '../../view/graph-in-view.ts'
import { isLarge } from '../../view/is-large.ts'
import { selectedNodes } from '../../view/selection.ts'
import type { View } from '../../view/view.ts'
import { useCanvasState } from '../canvas-state.ts'
import type { Point } from '../layout/layout-graph.ts'
import { type Attention, type Held, heldInOverview } from './held-elements.ts'
import { indexOf, type OverviewIndex } from './overview-index.ts'
import { isOverview, overviewScale } from './overview-mode.ts'
import { OverviewPainter } from './overview-painter.ts'
import { type IndexedScene, sceneOf } from './scene.ts'

const calm = 150
const intent = 60
/** Where no more are on the screen, Cytoscape holds them all; else the largest, as many as can have names. */
const mostNear = 250
const mostNamed = 60
/** How far from the rim of a node the pointer may be, in pixels. */
const reach = 4

interface Shown {
  visible: ReturnType<typeof graphInView>
  places: View['places']
  scene: IndexedScene
  index: OverviewIndex
}

/** Draws a view that is too large for Cytoscape, and chooses the part of it that Cytoscape holds. */
export class OverviewController {
  readonly #cy: Core
  readonly #painter: OverviewPainter
  #shown: Shown | undefined
  #hovered: GraphNode | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #pointing: ReturnType<typeof setTimeout> | undefined

  /** `changed` is called when other nodes have come near, or under the pointer. */
  constructor(cy: Core, container: HTMLElement, changed: () => void) {
    this.#cy = cy
    this.#painter = new OverviewPainter(cy, container)
    cy.on('viewport resize', () => {
      clearTimeout(this.#timer)
      if (this.#shown) this.#timer = setTimeout(changed, calm)
    })
    cy.on('mousemove', ({ target, position }: EventObject) => {
      clearTimeout(this.#pointing)
      if (!this.#shown || target !== cy) return
      const node = this.nodeAt(position)
      cy.container()?.classList.toggle('is-over-element', node !== undefined)
      if (node === this.#hovered) return
      this.#pointing = setTimeout(() => {
        this.#hovered = node
        changed()
        if (node) cy.getElementById(node.id).emit('mouseover')
      }, intent)
    })
  }

  /** What Cytoscape has to hold of this view; the rest of it is drawn here. */
  show(view: View): Held {
    const visible = graphInView(view)
    if (!isOverview(view)) {
      this.#shown = undefined
      this.#hovered = undefined
      this.#painter.paint(undefined)
      useCanvasState.setState({ overview: null })
      return isLarge(view) ? mapped(visible) : view
    }
    if (this.#shown?.visible !== visible || this.#shown.places !== view.places) {
      const scene = sceneOf(visible, view.places, degreesAmong(visible.edges))
      this.#shown = { visible, places: view.places, scene, index: indexOf(scene) }
      this.#painter.paint(scene)
    }
    const { scene, index } = this.#shown
    const marked = selectedNodes(view.selection).flatMap((id) => scene.indexOf.get(id) ?? [])
    this.#painter.mark(view.selection !== null, Uint32Array.from(marked))
    return heldInOverview(view, visible, this.#attention(view, index))
  }

  /** The node of an overview at a point of the graph. */
  nodeAt(point: Point): GraphNode | undefined {
    const zoom = this.#cy.zoom()
    return this.#shown?.index.nodeAt(point, reach / zoom, overviewScale(zoom))
  }

  get isOn(): boolean {
    return this.#shown !== undefined
  }

  close() {
    clearTimeout(this.#timer)
    clearTimeout(this.#pointing)
    this.#painter.close()
  }

  #attention({ selection }: View, index: OverviewIndex): Attention {
    const onScreen = index.nodesIn(this.#cy.extent())
    const isClose = onScreen.length <= mostNear
    const near = isClose ? onScreen : onScreen.slice(0, mostNamed)
    useCanvasState.setState({ overview: { onScreen: onScreen.length, near: near.length } })
    return { selection, hovered: this.#hovered, near, isClose }
  }
}

function mapped({ nodes, edges }: ReturnType<typeof graphInView>): Held {
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  }
}
