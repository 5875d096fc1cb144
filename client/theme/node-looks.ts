import type { NodeType } from '#model/node-types.ts'

export type Corners = readonly (readonly [x: number, y: number])[]

/** How a node type is drawn; its colour is in theme.css, under its name. */
interface Look {
  /** In a square of 1 around the middle: its corners, a circle, or a square of which the corners are round. */
  outline: Corners | 'circle' | { cornerRadius: number }
  /** The width that gives it the area of a circle; a source is drawn smaller on purpose. */
  width: number
  cytoscape: 'round-rectangle' | 'ellipse' | 'diamond' | 'triangle' | 'rectangle' | 'hexagon'
  gexf: 'square' | 'disc' | 'diamond' | 'triangle' | 'polygon'
}

export const nodeLooks: Record<NodeType, Look> = {
  Event: { outline: { cornerRadius: 0.125 }, width: 0.89, cytoscape: 'round-rectangle', gexf: 'square' },
  Actor: { outline: 'circle', width: 1, cytoscape: 'ellipse', gexf: 'disc' },
  Tag: {
    outline: [
      [0, -0.5],
      [0.5, 0],
      [0, 0.5],
      [-0.5, 0],
    ],
    width: 1.25,
    cytoscape: 'diamond',
    gexf: 'diamond',
  },
  Publisher: {
    outline: [
      [0, -0.5],
      [0.5, 0.5],
      [-0.5, 0.5],
    ],
    width: 1.3,
    cytoscape: 'triangle',
    gexf: 'triangle',
  },
  Source: { outline: { cornerRadius: 0 }, width: 0.66, cytoscape: 'rectangle', gexf: 'square' },
}

/** The outline in the commands of an SVG path, around a point. */
export function outlinePath(type: NodeType, x: number, y: number, size: number): string {
  const { outline } = nodeLooks[type]
  const r = size / 2
  if (outline === 'circle') return `M${x - r} ${y}a${r} ${r} 0 1 0 ${size} 0a${r} ${r} 0 1 0 ${-size} 0z`
  if ('cornerRadius' in outline) {
    const round = outline.cornerRadius * size
    const side = size - 2 * round
    const corner = (dx: number, dy: number) => `a${round} ${round} 0 0 1 ${dx} ${dy}`
    return `M${x - r + round} ${y - r}h${side}${corner(round, round)}v${side}${corner(-round, round)}h${-side}${corner(-round, -round)}v${-side}${corner(round, -round)}z`
  }
  const corners = outline.map(([across, down]) => `${x + across * size} ${y + down * size}`)
  return `M${corners.join('L')}z`
}
