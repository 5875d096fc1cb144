export interface Point {
  x: number
  y: number
}

export interface LayoutNode extends Point {
  id: string
  radius: number
  /** Stays exactly where it is. */
  pinned: boolean
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
