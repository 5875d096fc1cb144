import type { LayoutName } from '../../view/layout-names.ts'
import type { TimeAxis } from '../../view/view.ts'
import type { LayoutGraph, Positions } from './layout-graph.ts'

export type LayoutOrder =
  | { kind: 'lay out'; layout: LayoutName; graph: LayoutGraph; axis: TimeAxis }
  | { kind: 'make room'; graph: LayoutGraph; axis: TimeAxis | null }

export type LayoutReply = { kind: 'progress'; share: number } | { kind: 'done'; positions: Positions }
