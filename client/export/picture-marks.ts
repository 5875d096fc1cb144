import type { NodeType } from '#model/node-types.ts'
import { edgeWidth } from '../canvas/drawing/canvas-elements.ts'
import type { EvidenceMark } from '../evidence/evidence-mark.ts'
import { outlinePath } from '../theme/node-looks.ts'
import { isDerived, type ViewEdge } from '../view/view-edge.ts'
import type { ExportedEdge } from './exported-graph.ts'
import type { Palette } from './palette.ts'

/** How wide a letter of a picture is, but for those of its name. */
export const letterWidth = 5.9

export function shapeOf(type: NodeType, x: number, y: number, size: number, fill: string): string {
  return `<path d="${outlinePath(type, x, y, size)}" fill="${fill}"/>`
}

/** The attributes of what falls: of a node, which is hollow, and of an edge, which is faint. */
export const fallenLooks = {
  node: ({ ink }: Palette) => ` fill-opacity="0.15" stroke="${ink}" stroke-dasharray="3 2"`,
  edge: ' opacity="0.3"',
}

export type Line = 'solid' | 'derived' | EvidenceMark

const dashes: Record<Line, string> = {
  solid: '',
  derived: ' stroke-dasharray="8 4"',
  unrated: ' stroke-dasharray="4 4"',
  thin: ' stroke-dasharray="1 2"',
}

export function lineOf(edge: ExportedEdge): Line {
  return edge.mark ?? (isDerived(edge) ? 'derived' : 'solid')
}

/** The attributes of a line. */
export function strokeOf(line: Line, { edge, warn }: Palette, width = 1): string {
  const colour = line === 'unrated' || line === 'thin' ? warn : edge
  return ` stroke="${colour}"${width === 1 ? '' : ` stroke-width="${width}"`}${dashes[line]}`
}

/** A derived link of which it is told how much it weighs: it is as wide as on the canvas. */
export function widthOfEdge(edge: ViewEdge): number {
  return edge.properties.weight === undefined ? 1 : Math.round(edgeWidth(edge) * 10) / 10
}
