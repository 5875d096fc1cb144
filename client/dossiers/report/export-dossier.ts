import { queryClient } from '../../api/query-client.ts'
import { currentSummary } from '../../api/use-summary.ts'
import { saveFile, sayUnwritten } from '../../export/save-file.ts'
import { isAbort } from '../../skein-client/failures.ts'
import { say } from '../../view/status-store.ts'
import type { Dossier } from '../dossier.ts'
import { latestOf } from '../dossier-storage.ts'
import { comparisonQuery } from '../use-changes.ts'
import { type Changes, type Report, reportOf } from './report.ts'

export const reportForms = [
  { id: 'html', words: 'Export as page (HTML)', ending: '.html', type: 'text/html' },
  { id: 'markdown', words: 'Export as Markdown', ending: '.md', type: 'text/markdown' },
] as const
export type ReportForm = (typeof reportForms)[number]

const writers = {
  html: (report: Report) => import('./report-page.tsx').then(({ reportPage }) => reportPage(report)),
  markdown: (report: Report) =>
    import('./report-markdown.ts').then(({ reportMarkdown }) => reportMarkdown(report)),
}

/** What has changed of each entry since; of those that cannot be compared now there is nothing. */
async function changesOfEntries({ entries }: Dossier): Promise<Changes> {
  const changes = new Map<string, readonly string[]>()
  try {
    const { lastImport } = await currentSummary(new AbortController().signal)
    const revision = lastImport?.revision ?? null
    for (const entry of entries) {
      const isOfNow = entry.basis.revision === revision
      changes.set(
        entry.id,
        isOfNow ? [] : (await queryClient.fetchQuery(comparisonQuery(entry, revision))).changes,
      )
    }
  } catch (error) {
    if (isAbort(error)) throw error
  }
  return changes
}

/** Saves a dossier as a file to be read without Skein. */
export async function exportDossier(known: Dossier, form: ReportForm) {
  try {
    const dossier = await latestOf(known)
    const report = reportOf(dossier, await changesOfEntries(dossier), new Date().toISOString())
    const text = await writers[form.id](report)
    saveFile(dossier.name, form.ending, new Blob([text], { type: `${form.type};charset=utf-8` }))
    const unknown = report.entries.some(({ changes }) => changes === undefined)
    say(
      unknown
        ? 'Exported; the server could not be asked what has changed since, and the file says so.'
        : `Exported “${dossier.name}”.`,
    )
  } catch (error) {
    sayUnwritten(error, 'Try again, or in the other form.', () => void exportDossier(known, form))
  }
}
