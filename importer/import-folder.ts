import { recordImport } from '#graph/changes/record-import.ts'
import { ask } from '#graph/question.ts'
import { lastImport } from '#graph/questions/last-import.ts'
import type { Store } from '#graph/store.ts'
import { ImportReport } from '#model/import-report.ts'
import { checkCorpus } from './check/check-corpus.ts'
import type { CheckedEvent } from './check/check-event.ts'
import { checkFiles } from './check/check-files.ts'
import { load } from './load/load.ts'
import { countChanges, planImport } from './plan/plan.ts'
import { readStoredGraph } from './plan/stored-graph.ts'
import { readFolder } from './read/read-folder.ts'
import { problemBook } from './report/problem-book.ts'
import { revisionOf } from './resolve/draft.ts'
import { resolve } from './resolve/resolve.ts'
import { withUniqueIds } from './resolve/unique-ids.ts'

/** Part of the digest of the files: raise it when the same files make another graph than before. */
const importerVersion = 1

export type Stage = 'read' | 'check' | 'compare' | 'load'
export type OnProgress = (stage: Stage, done: number, total: number) => void

export interface ImportOptions {
  folder: string
  store: Store
  onProgress?: OnProgress
  signal?: AbortSignal
}

export interface ImportResult {
  report: ImportReport
  /** The files are those of the last complete import: nothing was read further, nothing written. */
  unchanged: boolean
}

/**
 * Brings the store to what the folder's files say. Only what differs is written; an import that was cut
 * short is finished by the next. Throws FolderUnreadable, StoreError, or the signal's reason.
 */
export async function importFolder({
  folder,
  store,
  onProgress = () => {},
  signal = new AbortController().signal,
}: ImportOptions): Promise<ImportResult> {
  const startedAt = new Date().toISOString()
  onProgress('read', 0, 1)
  const content = await readFolder(folder)
  onProgress('read', 1, 1)
  const filesDigest = `${importerVersion}:${content.digest}`
  const [before] = await ask(store, lastImport, {})
  if (before?.state === 'complete' && before.filesDigest === filesDigest) {
    return { report: ImportReport.parse(JSON.parse(before.report)), unchanged: true }
  }

  const problems = problemBook(content.files)
  const { events, counts } = checkFiles(content, problems, (done, total) => onProgress('check', done, total))
  const checked = withUniqueIds(events)
  for (const { event, findings } of checked) {
    for (const finding of findings) problems.addFinding(event.file, finding)
  }
  checkCorpus(
    checked.map(({ event }) => event),
    problems.addFinding,
  )
  const draft = resolve(
    checked.map(({ event }) => event),
    problems.addFinding,
  )
  onProgress('compare', 0, 1)
  const plan = planImport(draft, await readStoredGraph(store))
  onProgress('compare', 1, 1)
  signal.throwIfAborted()

  const revision = revisionOf(draft)
  const record = { revision, filesDigest, report: before?.report ?? '' }
  await store.write([recordImport({ state: 'loading', ...record })])
  await load(store, plan, (done, total) => onProgress('load', done, total), signal)
  const report: ImportReport = {
    folder,
    revision,
    startedAt,
    finishedAt: new Date().toISOString(),
    files: counts,
    ...countChanges(plan),
    unmappedFields: countFields(checked),
    problems: problems.all(),
  }
  await store.write([recordImport({ state: 'complete', ...record, report: JSON.stringify(report) })])
  return { report, unchanged: false }
}

/** In how many files each field occurs that has no place in the model. */
function countFields(checked: CheckedEvent[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { event } of checked) {
    const ofSources = event.sources.flatMap(({ extra }) =>
      Object.keys(extra).map((name) => `sources[].${name}`),
    )
    for (const name of new Set([...Object.keys(event.extra), ...ofSources])) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return Object.fromEntries(
    [...counts].sort(([a, filesOfA], [b, filesOfB]) => filesOfB - filesOfA || (a < b ? -1 : 1)),
  )
}
