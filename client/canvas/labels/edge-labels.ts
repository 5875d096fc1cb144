import type { Core, EdgeSingular } from 'cytoscape'
import type { Point } from '../layout/layout-graph.ts'
import { type Box, chooseLabels } from './choose-labels.ts'
import { isStyledAs, unstyle } from './styled-as.ts'

const most = 40
const fontSize = 10
const height = 14
/** The text is measured as that of a node's label, which is larger and bold. */
const narrower = 0.85
/** The middle of a slanting text: what its whole upright box covers beside it does not count. */
const middle = 0.6

function boxOf({ x: x1, y: y1 }: Point, { x: x2, y: y2 }: Point, width: number): Box {
  const length = Math.max(Math.hypot(x2 - x1, y2 - y1), 1)
  const [across, up] = [Math.abs(x2 - x1) / length, Math.abs(y2 - y1) / length]
  const size = { width: middle * width * across + height * up, height: middle * width * up + height * across }
  return { left: (x1 + x2 - size.width) / 2, top: (y1 + y2 - size.height) / 2, ...size }
}

/** The phrase of an edge with an arrow that points to its target, whichever way the text runs. */
function phraseOf(edge: EdgeSingular): string {
  const phrase = String(edge.data('phrase'))
  const runsOn = edge.source().position().x <= edge.target().position().x
  return runsOn ? `${phrase} →` : `← ${phrase}`
}

/** Says on the edges of what is selected what they are, where they are few and long enough to be read. */
export function labelEdges(cy: Core, measure: (text: string) => number, taken: readonly Box[]) {
  const edges = cy.edges('.near, .selected').not('.hidden').edges()
  const asked = edges.length > most ? [] : edges.toArray().flatMap((edge) => (edge.isEdge() ? [edge] : []))
  const wishes = asked.flatMap((edge) => {
    const [from, to] = [edge.source().renderedPosition(), edge.target().renderedPosition()]
    const width = measure(phraseOf(edge)) * narrower
    const room =
      Math.hypot(from.x - to.x, from.y - to.y) -
      (edge.source().renderedWidth() + edge.target().renderedWidth()) / 2 -
      8
    if (room < width) return []
    const places = [{ place: 'middle' as const, box: boxOf(from, to, width) }]
    return [{ id: edge.id(), places, always: false }]
  })
  const screen = { left: 0, top: 0, width: cy.width(), height: cy.height() }
  const chosen = chooseLabels(wishes, taken, screen, most)
  cy.batch(() => {
    cy.edges('.phrased').forEach((edge) => {
      if (!chosen.has(edge.id())) unstyle(edge.removeClass('phrased'))
    })
    for (const edge of asked) {
      if (!chosen.has(edge.id())) continue
      const zoom = cy.zoom()
      if (isStyledAs(edge, 'label', `${phraseOf(edge)} ${zoom}`)) continue
      edge.data('said', phraseOf(edge)).addClass('phrased')
      edge.style({ 'font-size': fontSize / zoom, 'text-outline-width': 2.5 / zoom })
    }
  })
}
