import { ask } from '#graph/question.ts'
import { lastReport } from '#graph/questions/last-report.ts'
import type { Store } from '#graph/store.ts'
import { ImportReport } from '#model/import-report.ts'

/** The report of the last import that came to its end; null when none has. */
export async function readReport(store: Store): Promise<ImportReport | null> {
  const [last] = await ask(store, lastReport, {})
  return last ? ImportReport.parse(JSON.parse(last.report)) : null
}
