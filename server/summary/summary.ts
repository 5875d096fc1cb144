import { ask } from '#graph/question.ts'
import { dateRange } from '#graph/questions/date-range.ts'
import { edgeCount } from '#graph/questions/edge-count.ts'
import { nodeCount } from '#graph/questions/node-count.ts'
import type { Store } from '#graph/store.ts'
import { Summary } from '#model/api/summary.ts'
import { edgeTypes, perEdgeType } from '#model/edge-types.ts'
import { countProblems, type ImportReport, type Severity } from '#model/import-report.ts'
import { nodeTypes, perNodeType } from '#model/node-types.ts'
import { readReport } from '../import/read-report.ts'
import { nothing, route } from '../route.ts'

async function countAll(store: Store): Promise<Pick<Summary, 'nodes' | 'edges'>> {
  const nodes = perNodeType(() => 0)
  const edges = perEdgeType(() => 0)
  await Promise.all([
    ...nodeTypes.map(async (type) => {
      nodes[type] = (await ask(store, nodeCount, { type }))[0]?.total ?? 0
    }),
    ...edgeTypes.map(async (type) => {
      edges[type] = (await ask(store, edgeCount, { type }))[0]?.total ?? 0
    }),
  ])
  return { nodes, edges }
}

function problemCounts({ problems }: ImportReport): Record<Severity, number> {
  const ofSeverity = (severity: Severity) =>
    countProblems(problems.filter((problem) => problem.severity === severity))
  return { error: ofSeverity('error'), warning: ofSeverity('warning'), info: ofSeverity('info') }
}

export const summary = route({
  method: 'get',
  address: '/api/summary',
  summary: 'How much there is of everything, and when it was imported',
  takes: nothing,
  answers: Summary,
  async answer(store) {
    const [counts, [dates], report] = await Promise.all([
      countAll(store),
      ask(store, dateRange, {}),
      readReport(store),
    ])
    return {
      ...counts,
      dates: dates?.first && dates.last ? { from: dates.first, to: dates.last } : null,
      lastImport: report && {
        folder: report.folder,
        revision: report.revision,
        finishedAt: report.finishedAt,
        problems: problemCounts(report),
      },
    }
  },
})
