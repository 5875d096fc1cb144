import { parentPort, workerData } from 'node:worker_threads'
import type { OverviewLayout } from '#model/api/overview-layout.ts'
import { layOutOverview, type OverviewGraph } from './lay-out-overview.ts'

export type LayoutNews =
  | { kind: 'progress'; progress: number }
  | { kind: 'done'; positions: OverviewLayout['positions'] }

function tell(news: LayoutNews) {
  parentPort?.postMessage(news)
}

const graph: OverviewGraph = workerData
tell({ kind: 'done', positions: layOutOverview(graph, (progress) => tell({ kind: 'progress', progress })) })
