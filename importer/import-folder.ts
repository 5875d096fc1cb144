import { recordImport } from '#graph/changes/record-import.ts'
import { ask } from '#graph/question.ts'
import { lastImport } from '#graph/questions/last-import.ts'
import type { Store } from '#graph/store.ts'
import { ImportReport } from '#model/import-report.ts'
import { type Examined, examine, nothingExamined } from './examine.ts'
import { load } from './load/load.ts'
import { readAliases } from './names/read-aliases.ts'
import { countChanges, planImport } from './plan/plan.ts'
import { readStoredGraph, type StoredGraph } from './plan/stored-graph.ts'
import { readFolder } from './read/read-folder.ts'
import { revisionOf } from './resolve/draft.ts'

/** Part of the digest of the files: raise it when the same files make another graph than before. */
const importerVersion = 1

export type Stage = 'read' | 'check' | 'compare' | 'load'
export type OnProgress = (stage: Stage, done: number, total: number) => void

/** What one import leaves for the next one of the same folder into the same store, to cost less. */
export interface Memory {
  examined: Examined
  /** What the store has when it has this revision. */
  stored?: { revision: string; graph: StoredGraph }
}

export function emptyMemory(): Memory {
  return { examined: nothingExamined() }
}

export interface ImportOptions {
  folder: string
  store: Store
  /** Works out what would change and changes nothing. */
  dryRun?: boolean
  memory?: Memory
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
  dryRun = false,
  memory = emptyMemory(),
  onProgress = () => {},
  signal = new AbortController().signal,
}: ImportOptions): Promise<ImportResult> {
  const startedAt = new Date().toISOString()
  onProgress('read', 0, 1)
  const content = await readFolder(folder)
  const aliases = await readAliases(folder)
  onProgress('read', 1, 1)
  const filesDigest = `${importerVersion}:${content.digest}:${aliases.digest}`
  const [before] = await ask(store, lastImport, {})
  if (before?.state === 'complete' && before.filesDigest === filesDigest) {
    return { report: ImportReport.parse(JSON.parse(before.report)), unchanged: true }
  }

  const { draft, ...examination } = examine(content, aliases, memory.examined, (done, total) =>
    onProgress('check', done, total),
  )
  onProgress('compare', 0, 1)
  const isKnown = before?.state === 'complete' && before.revision === memory.stored?.revision
  const plan = planImport(
    draft,
    isKnown && memory.stored ? memory.stored.graph : await readStoredGraph(store),
  )
  onProgress('compare', 1, 1)
  signal.throwIfAborted()

  const revision = revisionOf(draft)
  const report = (): ImportReport => ({
    folder,
    revision,
    startedAt,
    finishedAt: new Date().toISOString(),
    ...examination,
    ...countChanges(plan),
  })
  if (dryRun) return { report: report(), unchanged: false }

  delete memory.stored
  const record = { revision, filesDigest, report: before?.report ?? '' }
  await store.write([recordImport({ state: 'loading', ...record })])
  await load(store, plan, (done, total) => onProgress('load', done, total), signal)
  const finished = report()
  await store.write([recordImport({ state: 'complete', ...record, report: JSON.stringify(finished) })])
  memory.stored = { revision, graph: draft }
  return { report: finished, unchanged: false }
}
