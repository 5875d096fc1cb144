import type { TimeAxis } from '../time-axis/time-axis.ts'
import type { LayoutGraph, Positions } from './layout-graph.ts'
import type { LayoutName } from './layout-names.ts'

export type LayoutOrder =
  | { kind: Exclude<LayoutName, 'time'> | 'make room'; graph: LayoutGraph }
  | { kind: 'time' | 'make room in time'; graph: LayoutGraph; axis: TimeAxis }

export type LayoutReply = { kind: 'progress'; share: number } | { kind: 'done'; positions: Positions }
