import { ask } from '#graph/question.ts'
import { lastReport } from '#graph/questions/last-report.ts'
import type { Store } from '#graph/store.ts'
import { ImportReport } from '#model/import-report.ts'

/** The text that was read last, with what it says: it is long, and asked for again and again. */
let last: { text: string; report: ImportReport } | undefined

/** The report of the last import that came to its end; null when none has. */
export async function readReport(store: Store): Promise<ImportReport | null> {
  const [row] = await ask(store, lastReport, {})
  if (!row) return null
  if (row.report !== last?.text) {
    last = { text: row.report, report: ImportReport.parse(JSON.parse(row.report)) }
  }
  return last.report
}
