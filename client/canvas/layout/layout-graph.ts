import type { NodeType } from '#model/node-types.ts'

export interface Point {
  x: number
  y: number
}

export interface LayoutNode extends Point {
  id: string
  type: NodeType
  label: string
  /** Of an event or a source, at the precision it is known. */
  date: string | undefined
  radius: number
  /** Stays exactly where it is. */
  pinned: boolean
  selected: boolean
}

interface LayoutLink {
  source: string
  target: string
}

export interface LayoutGraph {
  nodes: LayoutNode[]
  links: LayoutLink[]
}

export type Positions = Map<string, Point>
