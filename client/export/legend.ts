import { nodeTypeNames, nodeTypes } from '#model/node-types.ts'
import { evidenceMarks } from '../evidence/evidence-mark.ts'
import { communityName } from '../network/community-name.ts'
import { communityTints, otherTint, scaleTints } from '../network/measure-looks.ts'
import { cutLabel, widthOf } from '../wording/cut-label.ts'
import { formatNumber } from '../wording/format-number.ts'
import { capitalised } from '../wording/type-names.ts'
import type { ExportedGraph, ExportedNode } from './exported-graph.ts'
import type { Palette } from './palette.ts'
import {
  fallenLooks,
  type Line,
  letterWidth,
  lineOf,
  shapeOf,
  strokeOf,
  widthOfEdge,
} from './picture-marks.ts'
import { xmlText } from './xml.ts'

interface LegendEntry {
  mark: (x: number, y: number) => string
  /** How much room the mark takes. */
  room?: number
  words: string
}

const swatch = 14
const gap = 18
const lineHeight = 18

/** A type none of whose nodes is drawn in its colour is told by its shape alone. */
function typeEntries({ nodes }: ExportedGraph, { types, ink }: Palette): LegendEntry[] {
  return nodeTypes.flatMap((type) => {
    const all = nodes.filter((node) => node.type === type)
    const isColoured = all.some(({ tint }) => tint === undefined)
    const mark = (x: number, y: number) =>
      isColoured
        ? shapeOf(type, x + 5, y, 10, types[type])
        : `<g stroke="${ink}">${shapeOf(type, x + 5, y, 9, 'none')}</g>`
    const words = `${capitalised(nodeTypeNames[type].many)} ${formatNumber(all.length)}`
    return all.length > 0 ? [{ mark, words }] : []
  })
}

/** As the page names it, by the actor of most events; in a dossier, which does not keep these, by the one drawn largest. */
function nameOfCommunity(nodes: readonly ExportedNode[]): string {
  const rank = ({ properties, size }: ExportedNode) => Number(properties['measure.events'] ?? size)
  const [first] = [...nodes].sort((one, other) => rank(other) - rank(one))
  return communityName(cutLabel(first?.label ?? '', 20).replace('\n', ' '), nodes.length)
}

function communityEntries({ nodes }: ExportedGraph, palette: Palette): LegendEntry[] {
  return ([...communityTints, otherTint] as const).flatMap((tint) => {
    const members = nodes.filter((node) => node.tint === tint)
    const [first] = members
    if (!first) return []
    const name = tint === otherTint ? 'Smaller communities' : nameOfCommunity(members)
    const mark = (x: number, y: number) => shapeOf(first.type, x + 5, y, 10, palette.tint(tint))
    return [{ mark, words: `${name}: ${formatNumber(members.length)}` }]
  })
}

function scaleEntries({ nodes }: ExportedGraph, palette: Palette): LegendEntry[] {
  const scaled = nodes.find(({ tint }) => scaleTints.some((each) => each === tint))
  if (!scaled) return []
  const mark = (x: number, y: number) =>
    scaleTints
      .map((tint, index) => shapeOf(scaled.type, x + 5 + index * swatch, y, 10, palette.tint(tint)))
      .join('')
  return [{ mark, room: scaleTints.length * swatch + 2, words: 'Lowest fifth to highest' }]
}

const lineWords: Record<Exclude<Line, 'solid'>, string> = {
  derived: 'Derived, not read from a file',
  unrated: 'Unrated',
  thin: 'One publisher, or no source',
}

function lineEntries({ edges }: ExportedGraph, palette: Palette): LegendEntry[] {
  const entry = (attributes: string, words: string): LegendEntry => ({
    mark: (x, y) => `<path d="M${x} ${y}h20"${attributes}/>`,
    room: 26,
    words,
  })
  const isWeighed = edges.some((edge) => widthOfEdge(edge) !== 1)
  return [
    ...(['derived', ...evidenceMarks] as const)
      .filter((line) => edges.some((edge) => lineOf(edge) === line))
      .map((line) => entry(strokeOf(line, palette), lineWords[line])),
    ...(isWeighed ? [entry(strokeOf('solid', palette, 4), 'The wider, the heavier')] : []),
  ]
}

function fallenEntries({ nodes, edges }: ExportedGraph, palette: Palette): LegendEntry[] {
  if (![...nodes, ...edges].some(({ properties }) => properties.falls)) return []
  const mark = (x: number, y: number) =>
    `<path d="M${x - 4} ${y}h18"${strokeOf('solid', palette)}${fallenLooks.edge}/><g${fallenLooks.node(palette)}>${shapeOf('Actor', x + 5, y, 9, palette.mute)}</g>`
  return [{ mark, words: 'Falls without what is left out' }]
}

/** What stands below a picture for everything that is drawn in it, in as many lines as it needs. */
export function legend(
  graph: ExportedGraph,
  palette: Palette,
  { left, top, width }: { left: number; top: number; width: number },
): { text: string; height: number } {
  const entries = [typeEntries, communityEntries, scaleEntries, lineEntries, fallenEntries].flatMap(
    (entriesOf) => entriesOf(graph, palette),
  )
  let [x, y] = [left, top]
  const text = entries.map(({ mark, room = 16, words }) => {
    const own = room + widthOf(words) * letterWidth
    if (x > left && x + own > left + width) {
      x = left
      y += lineHeight
    }
    const drawn = `${mark(x, y - 4)}<text x="${x + room}" y="${y}" fill="${palette.ink}">${xmlText(words)}</text>`
    x += own + gap
    return drawn
  })
  return { text: text.join(''), height: y - top }
}
