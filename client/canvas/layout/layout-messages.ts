import type { TimeAxis } from '../time-axis/time-axis.ts'
import type { LayoutGraph, Positions } from './layout-graph.ts'
import type { LayoutName } from './layout-names.ts'

export type LayoutOrder =
  | { kind: 'lay out'; layout: LayoutName; graph: LayoutGraph; axis: TimeAxis }
  | { kind: 'make room'; graph: LayoutGraph; axis: TimeAxis | null }

export type LayoutReply = { kind: 'progress'; share: number } | { kind: 'done'; positions: Positions }
