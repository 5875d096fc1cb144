import type { Css } from 'cytoscape'
import type { Point } from '../layout/layout-graph.ts'
import type { Box } from './choose-labels.ts'

export type LabelPlace = 'below' | 'above' | 'right' | 'left'

export const labelPlaces: readonly LabelPlace[] = ['below', 'above', 'right', 'left']

const gap = 4

interface Size {
  width: number
  height: number
}

/** The box of a label beside a node of a radius, all on the screen. */
export function labelBox(place: LabelPlace, node: Point, radius: number, { width, height }: Size): Box {
  const away = radius + gap
  const centred = { left: node.x - width / 2, top: node.y - height / 2, width, height }
  if (place === 'below') return { ...centred, top: node.y + away }
  if (place === 'above') return { ...centred, top: node.y - away - height }
  return { ...centred, left: place === 'right' ? node.x + away : node.x - away - width }
}

/** The same place in the words of Cytoscape, at a zoom. */
export function labelAlignment(place: LabelPlace, zoom: number): Css.Node {
  const margin = (place === 'below' || place === 'right' ? gap : -gap) / zoom
  const isBeside = place === 'right' || place === 'left'
  return {
    'text-halign': isBeside ? place : 'center',
    'text-valign': place === 'below' ? 'bottom' : place === 'above' ? 'top' : 'center',
    'text-margin-x': isBeside ? margin : 0,
    'text-margin-y': isBeside ? 0 : margin,
  }
}
