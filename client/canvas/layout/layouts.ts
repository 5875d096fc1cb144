import type { LayoutName } from '../../view/layout-names.ts'
import type { TimeAxis } from '../../view/view.ts'
import { layOutByTime } from './by-time.ts'
import { layOutByType } from './by-type.ts'
import { layOutConcentric } from './concentric.ts'
import { layOutInGrid } from './grid.ts'
import type { LayoutGraph, Positions } from './layout-graph.ts'
import { layOut } from './simulate.ts'

type LayOut = (graph: LayoutGraph, axis: TimeAxis, report?: (share: number) => void) => Positions

/** What each layout does with the nodes that are not pinned. For the worker: the page knows only what it is called. */
export const layouts: Record<LayoutName, LayOut> = {
  force: (graph, _axis, report) => layOut(graph, report),
  time: layOutByTime,
  concentric: layOutConcentric,
  type: layOutByType,
  grid: layOutInGrid,
}
