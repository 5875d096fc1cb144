import cytoscape from 'cytoscape'
import { expect, it } from 'vitest'
import { drawEdgesAtOnce } from './draw-edges.ts'

const extent = { x1: 0, y1: 0, x2: 100, y2: 100 }

/** Notes each line with how it is drawn. */
class Notes {
  readonly lines: string[] = []
  strokeStyle = ''
  lineWidth = 0
  globalAlpha = 1
  #dash = ''
  #line = ''
  setLineDash = (dash: number[]) => {
    this.#dash = dash.join(' ')
  }
  moveTo = (x: number, y: number) => {
    this.#line = `${x},${y}`
  }
  lineTo = (x: number, y: number) => {
    this.#line += ` ${x},${y}`
  }
  stroke = () => {
    const { lineWidth, globalAlpha } = this
    this.lines.push([this.#line, this.strokeStyle, lineWidth, globalAlpha, this.#dash].join(' | '))
  }
  beginPath = () => undefined
  save = () => undefined
  restore = () => undefined
}

function aDrawing(classes: Record<string, string[]>) {
  const places = {
    a: { x: 10, y: 10 },
    b: { x: 90, y: 50 },
    far: { x: 10, y: 900 },
    further: { x: 20, y: 950 },
  }
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: 'preset' },
    style: [
      { selector: 'edge', style: { width: 2, 'line-color': 'rgb(1,2,3)' } },
      { selector: '.thin', style: { 'line-style': 'dotted' } },
      { selector: '.unrated', style: { 'line-style': 'dashed', 'line-dash-pattern': [4, 4] } },
      { selector: '.dim', style: { opacity: 0.2 } },
      { selector: '.hidden', style: { display: 'none' } },
    ],
    elements: [
      ...Object.entries(places).map(([id, position]) => ({ data: { id }, position })),
      ...Object.entries(classes).map(([id, own]) => ({
        data: { id, source: id === 'off' ? 'far' : 'a', target: id === 'off' ? 'further' : 'b' },
        classes: own,
      })),
    ],
  })
  const left: string[] = []
  const renderer = {
    notify: () => undefined,
    render: () => undefined,
    drawElement: () => undefined,
    drawCachedElement: () => undefined,
    drawCachedElements: (_: Notes, elements: { id(): string }[], _ratio: number, _extent: typeof extent) => {
      left.push(...elements.map((element) => element.id()))
    },
  }
  Object.assign(cy, { renderer: () => renderer })
  drawEdgesAtOnce(cy)
  const notes = new Notes()
  renderer.drawCachedElements(notes, cy.elements().toArray(), 1, extent)
  return { lines: notes.lines, left }
}

const line = '10,10 90,50 | rgb(1,2,3) | 2'

it('draws each edge in the look of its classes', () => {
  const { lines } = aDrawing({ plain: [], faint: ['thin', 'dim'], dashed: ['unrated'], again: [] })
  expect(lines).toEqual([`${line} | 1 | `, `${line} | 0.2 | 1 1`, `${line} | 1 | 4 4`, `${line} | 1 | `])
})

it('draws no edge that is hidden or off the screen', () => {
  expect(aDrawing({ gone: ['hidden'], off: [] }).lines).toEqual([])
})

it('leaves nodes to Cytoscape, and edges with a width or words of their own', () => {
  const { lines, left } = aDrawing({ plain: [], weighed: ['derived'], worded: ['phrased'] })
  expect(lines).toHaveLength(1)
  expect(left).toEqual(['a', 'b', 'far', 'further', 'weighed', 'worded'])
})
