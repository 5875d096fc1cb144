import type { Core, NodeCollection, NodeSingular } from 'cytoscape'
import { focusOf } from '../../view/selection.ts'
import { useView } from '../../view/view-store.ts'
import { isOverview } from '../overview/overview-mode.ts'
import { type Box, chooseLabels, type LabelWish } from './choose-labels.ts'
import { labelEdges } from './edge-labels.ts'
import { type LabelPlace, labelAlignment, labelBox, labelPlaces } from './label-places.ts'
import { isStyledAs, unstyle } from './styled-as.ts'

const fontSize = 11
const lineHeight = fontSize * 1.25
const mostCandidates = 300
const mostLabels = 60
const calm = 120

function measurer(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  const widths = new Map<string, number>()
  if (context) context.font = `600 ${fontSize}px ${getComputedStyle(document.body).fontFamily}`
  return (text) => {
    const known = widths.get(text)
    if (known !== undefined) return known
    const width = context?.measureText(text).width ?? text.length * fontSize * 0.6
    widths.set(text, width)
    return width
  }
}

function largestFirst(nodes: NodeCollection): NodeSingular[] {
  return nodes
    .map((node: NodeSingular) => ({ node, size: Number(node.data('size')) }))
    .sort((one, other) => other.size - one.size)
    .map(({ node }) => node)
}

function idsOf(nodes: NodeCollection): Set<string> {
  return new Set(nodes.map((node: NodeSingular) => node.id()))
}

/**
 * Labels what can be read: what is selected or under the pointer, their neighbours, then the largest nodes.
 * A label keeps its size on the screen at every zoom.
 */
export class LabelController {
  readonly #cy: Core
  readonly #measure = measurer()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(cy: Core) {
    this.#cy = cy
    cy.on('viewport resize shown', () => this.later())
    cy.on('position add remove', 'node', () => this.later())
  }

  /** Chooses again once the canvas has been calm for a moment. */
  later() {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.choose(), calm)
  }

  close() {
    clearTimeout(this.#timer)
  }

  choose() {
    clearTimeout(this.#timer)
    if (this.#cy.destroyed()) return
    const shown = this.#onScreen()
    // In an overview whatever has a name covers nodes anyway.
    const inTheWay = isOverview(useView.getState()) ? [] : shown.toArray()
    const obstacles = inTheWay.flatMap((node) => (node.isNode() ? [this.#body(node)] : []))
    const room = { left: 0, top: 0, width: this.#cy.width(), height: this.#cy.height() }
    const wishes = this.#wishes(shown)
    const chosen = chooseLabels(wishes, obstacles, room, mostLabels)
    this.#cy.batch(() => {
      this.#cy.nodes('.labelled').forEach((node) => {
        if (!chosen.has(node.id())) unstyle(node.removeClass('labelled'))
      })
      for (const [id, place] of chosen) this.#label(this.#cy.getElementById(id), place)
      this.#ringSelected()
    })
    const labels = wishes.flatMap(({ id, places }) =>
      places.filter(({ place }) => place === chosen.get(id)).map(({ box }) => box),
    )
    labelEdges(this.#cy, this.#measure, [...obstacles, ...labels])
  }

  /** The ring of a selected node is as wide on the screen at every zoom. */
  #ringSelected() {
    const zoom = this.#cy.zoom()
    this.#cy
      .nodes('.ringed')
      .not('.selected')
      .removeClass('ringed')
      .removeScratch('ring')
      .removeStyle('outline-width outline-offset')
    this.#cy.nodes('.selected').forEach((node) => {
      if (isStyledAs(node, 'ring', String(zoom))) return
      node.addClass('ringed').style({ 'outline-width': 2.5 / zoom, 'outline-offset': 2 / zoom })
    })
  }

  #label(node: NodeSingular, place: LabelPlace) {
    const zoom = this.#cy.zoom()
    if (isStyledAs(node, 'label', `${place} ${zoom}`)) return
    node.addClass('labelled').style({
      'font-size': fontSize / zoom,
      'text-outline-width': 2.5 / zoom,
      ...labelAlignment(place, zoom),
    })
  }

  #onScreen(): NodeCollection {
    const { x1, x2, y1, y2 } = this.#cy.extent()
    const isOnScreen = ({ x, y }: { x: number; y: number }) => x >= x1 && x <= x2 && y >= y1 && y <= y2
    return this.#cy
      .nodes()
      .filter((node) => !node.hasClass('hidden') && isOnScreen(this.#cy.getElementById(node.id()).position()))
      .nodes()
  }

  #wishes(shown: NodeCollection): LabelWish<LabelPlace>[] {
    const cy = this.#cy
    const onScreen = idsOf(shown)
    const marked = cy
      .nodes('.hovered')
      .union(cy.edges('.selected, .hovered').connectedNodes())
      .union(cy.getElementById(focusOf(useView.getState().selection) ?? ''))
      .filter((element) => onScreen.has(element.id()))
      .nodes()
    const always = idsOf(marked)
    const near = marked.neighborhood('node').nodes()
    const wanted = new Map<string, NodeSingular>()
    for (const node of [marked, cy.nodes('.selected'), near, shown].flatMap(largestFirst))
      if (onScreen.has(node.id())) wanted.set(node.id(), node)
    return [...wanted.values()]
      .slice(0, mostCandidates)
      .map((node) => this.#wish(node, always.has(node.id())))
  }

  #wish(node: NodeSingular, always: boolean): LabelWish<LabelPlace> {
    const lines = String(node.data('cut')).split('\n')
    const size = { width: Math.max(...lines.map(this.#measure)) + 6, height: lines.length * lineHeight }
    const place = (name: LabelPlace) => ({
      place: name,
      box: labelBox(name, node.renderedPosition(), this.#radius(node), size),
    })
    return { id: node.id(), places: labelPlaces.map(place), always, width: 2 * this.#radius(node) }
  }

  #radius(node: NodeSingular): number {
    return (Number(node.data('size')) / 2) * this.#cy.zoom()
  }

  #body(node: NodeSingular): Box {
    const { x, y } = node.renderedPosition()
    const radius = this.#radius(node)
    return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }
  }
}
