import type { LayoutGraph, Positions } from './layout-graph.ts'

export interface LayoutOrder {
  kind: 'lay out' | 'make room'
  graph: LayoutGraph
}

export type LayoutReply = { kind: 'progress'; share: number } | { kind: 'done'; positions: Positions }
