import { ImportReport } from '#model/import-report.ts'
import { nothingImported } from '../problems.ts'
import { nothing, route } from '../route.ts'
import { readReport } from './read-report.ts'

export const lastImportReport = route({
  method: 'get',
  address: '/api/import',
  summary: "The last import's report: what changed, and every problem in the files",
  takes: nothing,
  answers: ImportReport,
  async answer(store) {
    const report = await readReport(store)
    if (!report) throw nothingImported()
    return report
  },
})
