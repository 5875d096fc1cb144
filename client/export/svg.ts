import { isolated } from '#model/isolated.ts'
import { type Box, chooseLabels } from '../canvas/labels/choose-labels.ts'
import { type LabelPlace, labelBox, labelPlaces } from '../canvas/labels/label-places.ts'
import { extentOf } from '../canvas/viewport/extent.ts'
import { captionOf, countWords } from '../share/view-facts.ts'
import { cutLabel, widthOf, wrapped } from '../wording/cut-label.ts'
import type { ExportedEdge, ExportedGraph, ExportedNode } from './exported-graph.ts'
import { legend } from './legend.ts'
import type { Palette } from './palette.ts'
import { fallenLooks, letterWidth, lineOf, shapeOf, strokeOf, widthOfEdge } from './picture-marks.ts'
import { xmlText } from './xml.ts'

const margin = 48
const narrowest = 560
const fontSize = 11
const lineHeight = 13
/** The name of a view stands in larger, bold letters. */
const nameLetterWidth = 8.5
const captionLine = 17
/** The largest nodes are named, as far as there is room: of tens of thousands hardly any has it, and each would be tried. */
const mostNamed = 1_500

/** A node that falls is hollow. Its whole name is told where its label is cut, to whoever points at it. */
function nodeShape({ type, x, y, size, tint, label, properties }: ExportedNode, palette: Palette): string {
  const drawn = shapeOf(type, x, y, size, tint ? palette.tint(tint) : palette.types[type])
  const hollow = properties.falls ? fallenLooks.node(palette) : ''
  return `<g${hollow}><title>${xmlText(isolated(label))}</title>${drawn}</g>`
}

function boxOfAll(nodes: readonly ExportedNode[]): Box {
  const { least: left, most: right } = extentOf(nodes.map(({ x }) => x))
  const { least: top, most: bottom } = extentOf(nodes.map(({ y }) => y))
  const width = Math.max(right - left + 2 * margin, narrowest)
  return { left: (left + right - width) / 2, top: top - margin, width, height: bottom - top + 2 * margin }
}

function boxesOf({ x, y, size, label }: ExportedNode): { place: LabelPlace; box: Box }[] {
  const lines = cutLabel(label).split('\n')
  const room = { width: Math.max(...lines.map(widthOf)) * letterWidth, height: lines.length * lineHeight }
  return labelPlaces.map((place) => ({ place, box: labelBox(place, { x, y }, size / 2, room) }))
}

function labelText({ label }: ExportedNode, place: LabelPlace, box: Box, { ink, bg }: Palette): string {
  const anchor = place === 'right' ? 'start' : place === 'left' ? 'end' : 'middle'
  const x = place === 'right' ? box.left : place === 'left' ? box.left + box.width : box.left + box.width / 2
  const lines = cutLabel(label).split('\n')
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${x}" y="${box.top + fontSize + index * lineHeight}">${xmlText(line)}</tspan>`,
  )
  return `<text text-anchor="${anchor}" fill="${ink}" stroke="${bg}" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke">${spans.join('')}</text>`
}

function labels(nodes: readonly ExportedNode[], room: Box, palette: Palette): string[] {
  const largest = [...nodes].sort((one, other) => other.size - one.size).slice(0, mostNamed)
  const places = new Map(largest.map((node) => [node.id, boxesOf(node)]))
  const bodies = nodes.map(({ x, y, size }) => ({
    left: x - size / 2,
    top: y - size / 2,
    width: size,
    height: size,
  }))
  const wishes = largest.map(({ id, size }) => ({
    id,
    places: places.get(id) ?? [],
    always: false,
    width: size,
  }))
  const chosen = chooseLabels(wishes, bodies, room, mostNamed)
  return nodes.flatMap((node) => {
    const place = chosen.get(node.id)
    const box = places.get(node.id)?.find((one) => one.place === place)?.box
    return place && box ? [labelText(node, place, box, palette)] : []
  })
}

function edgeLine(edge: ExportedEdge, nodes: ReadonlyMap<string, ExportedNode>, palette: Palette): string {
  const [from, to] = [nodes.get(edge.source), nodes.get(edge.target)]
  if (!from || !to) return ''
  const stroke = strokeOf(lineOf(edge), palette, widthOfEdge(edge))
  const faint = edge.properties.falls ? fallenLooks.edge : ''
  return `<path d="M${from.x} ${from.y}L${to.x} ${to.y}"${stroke}${faint}/>`
}

interface CaptionLine {
  text: string
  isName: boolean
}

function captionLines({ facts, lack }: ExportedGraph, width: number): CaptionLine[] {
  return captionOf(facts, lack).flatMap((words, index) => {
    const isName = index === 0
    const lines = wrapped(words, Math.floor(width / (isName ? nameLetterWidth : letterWidth)))
    return lines.map((text) => ({ text, isName }))
  })
}

function caption(lines: readonly CaptionLine[], x: number, top: number, { ink, mute }: Palette): string {
  return lines
    .map(({ text, isName }, index) => {
      const look = isName ? `font-size="14" font-weight="600" fill="${ink}"` : `fill="${mute}"`
      return `<text x="${x}" y="${top + index * captionLine}" ${look}>${xmlText(text)}</text>`
    })
    .join('')
}

export interface Picture {
  text: string
  width: number
  height: number
}

/**
 * What is in view as the canvas draws it, with a legend and a caption below. `prefix` keeps its ids apart from those of
 * other pictures on a page.
 */
export function svg(graph: ExportedGraph, palette: Palette, prefix = ''): Picture {
  const { nodes, edges, facts, lack } = graph
  const room = boxOfAll(nodes)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const left = room.left + 20
  const lines = captionLines(graph, room.width - 40)
  const foot = room.top + room.height
  const width = Math.ceil(room.width)
  const key = legend(graph, palette, { left, top: foot + 24, width: width - 40 })
  const height = Math.ceil(room.height + 56 + key.height + lines.length * captionLine)
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${room.left} ${room.top} ${width} ${height}" font-family="Inter, system-ui, sans-serif" font-size="${fontSize}" role="img" aria-labelledby="${prefix}title">`,
    `<title id="${prefix}title">${xmlText(`${facts.name}: ${countWords(facts, lack)}`)}</title>`,
    `<rect x="${room.left}" y="${room.top}" width="${width}" height="${height}" fill="${palette.bg}"/>`,
    `<g id="${prefix}edges">${edges.map((edge) => edgeLine(edge, byId, palette)).join('\n')}</g>`,
    `<g id="${prefix}nodes">${nodes.map((node) => nodeShape(node, palette)).join('\n')}</g>`,
    `<g id="${prefix}labels">${labels(nodes, room, palette).join('\n')}</g>`,
    `<path d="M${left} ${foot}h${width - 40}" stroke="${palette.line}"/>`,
    `<g id="${prefix}legend">${key.text}</g>`,
    `<g id="${prefix}caption">${caption(lines, left, foot + 50 + key.height, palette)}</g>`,
    '</svg>',
    '',
  ].join('\n')
  return { text, width, height }
}
