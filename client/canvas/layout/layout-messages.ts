import type { LayoutGraph, Positions } from './layout-graph.ts'
import type { LayoutName } from './layout-names.ts'

export interface LayoutOrder {
  kind: LayoutName | 'make room'
  graph: LayoutGraph
}

export type LayoutReply = { kind: 'progress'; share: number } | { kind: 'done'; positions: Positions }
