import { ask } from '#graph/question.ts'
import { lastImport } from '#graph/questions/last-import.ts'
import type { Store } from '#graph/store.ts'
import { ImportReport } from '#model/import-report.ts'

/** The report of the last import that came to its end; null when none has. */
export async function readReport(store: Store): Promise<ImportReport | null> {
  const [imported] = await ask(store, lastImport, {})
  return imported?.report ? ImportReport.parse(JSON.parse(imported.report)) : null
}
