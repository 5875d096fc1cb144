import { recordImport } from '#graph/changes/record-import.ts'
import { ask } from '#graph/question.ts'
import { lastImport } from '#graph/questions/last-import.ts'
import type { Store } from '#graph/store.ts'
import { perEdgeType } from '#model/edge-types.ts'
import { ImportReport } from '#model/import-report.ts'
import { perNodeType } from '#model/node-types.ts'
import { type Examined, examine, nothingExamined } from './examine.ts'
import { load } from './load/load.ts'
import { asOnlyImporter } from './lock/hold.ts'
import { type FolderAliases, readAliases } from './names/read-aliases.ts'
import { countChanges, type Plan, planImport } from './plan/plan.ts'
import { readStoredGraph, type StoredGraph } from './plan/stored-graph.ts'
import { type Folder, readFolder } from './read/read-folder.ts'
import { type Draft, revisionOf } from './resolve/draft.ts'

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
  /** Called when the import must wait for another importer or for the store, with a sentence that says so. */
  onWait?: (why: string) => void
  signal?: AbortSignal
}

export interface ImportResult {
  report: ImportReport
  /** The files are those of the last complete import: nothing was read further, nothing written. */
  unchanged: boolean
}

interface Files {
  content: Folder
  aliases: FolderAliases
  digest: string
}

async function readFiles(folder: string): Promise<Files> {
  const content = await readFolder(folder)
  const aliases = await readAliases(folder)
  return { content, aliases, digest: `${importerVersion}:${content.digest}:${aliases.digest}` }
}

const none = { added: 0, changed: 0, removed: 0 }

/** The result, if the store already has what these files say. */
async function unchangedSince(
  { digest }: Files,
  { folder, store }: ImportOptions,
): Promise<ImportResult | undefined> {
  const [last] = await ask(store, lastImport, {})
  if (last?.state !== 'complete' || last.filesDigest !== digest) return undefined
  const report = ImportReport.parse(JSON.parse(last.report))
  const changes = { nodes: perNodeType(() => none), edges: perEdgeType(() => none) }
  return { report: { ...report, folder, ...changes }, unchanged: true }
}

async function compare(store: Store, draft: Draft, { stored }: Memory): Promise<Plan> {
  const [last] = await ask(store, lastImport, {})
  const isKnown = last?.state === 'complete' && last.revision === stored?.revision
  return planImport(draft, isKnown && stored ? stored.graph : await readStoredGraph(store))
}

/**
 * Brings the store to what the folder's files say. Only what differs is written; an import that was cut
 * short is finished by the next. Throws FolderUnreadable, StoreError, or the signal's reason.
 */
export async function importFolder(options: ImportOptions): Promise<ImportResult> {
  const { folder, store, dryRun = false, onProgress = () => {}, onWait = () => {} } = options
  const signal = options.signal ?? new AbortController().signal
  onProgress('read', 0, 1)
  const files = await readFiles(folder)
  onProgress('read', 1, 1)
  const unchanged = await unchangedSince(files, options)
  if (unchanged) return unchanged
  const steps = { memory: emptyMemory(), ...options, onProgress, signal }
  const described = describe(files, steps)
  if (dryRun) {
    const plan = await planFor(described, steps)
    return { report: described.report(plan), unchanged: false }
  }

  let hasWaited = false
  const waiting = {
    signal,
    onWait(why: string) {
      hasWaited = true
      onWait(why)
    },
  }
  return asOnlyImporter(store, waiting, async (held) => {
    const now = hasWaited ? await readFiles(folder) : files
    const unchangedByAnother = await unchangedSince(now, { folder, store: held })
    if (unchangedByAnother) return unchangedByAnother
    const describedNow = now.digest === files.digest ? described : describe(now, steps)
    return bringTo(describedNow, { ...steps, store: held })
  })
}

type Steps = Required<Pick<ImportOptions, 'folder' | 'store' | 'memory' | 'onProgress' | 'signal'>>

interface Described {
  draft: Draft
  revision: string
  filesDigest: string
  /** As it is when the plan has been carried out. */
  report(plan: Plan): ImportReport
}

/** Works out what the files say, and what is wrong with them. Nobody need wait for it: it touches no store. */
function describe({ content, aliases, digest }: Files, { folder, memory, onProgress }: Steps): Described {
  const startedAt = new Date().toISOString()
  const { draft, ...examination } = examine(content, aliases, memory.examined, (done, total) =>
    onProgress('check', done, total),
  )
  const revision = revisionOf(draft)
  const report = (plan: Plan) => {
    const finishedAt = new Date().toISOString()
    return { folder, revision, startedAt, finishedAt, ...examination, ...countChanges(plan) }
  }
  return { draft, revision, filesDigest: digest, report }
}

async function planFor({ draft }: Described, { store, memory, onProgress, signal }: Steps): Promise<Plan> {
  onProgress('compare', 0, 1)
  const plan = await compare(store, draft, memory)
  onProgress('compare', 1, 1)
  signal.throwIfAborted()
  return plan
}

async function bringTo(described: Described, steps: Steps): Promise<ImportResult> {
  const { store, memory, onProgress, signal } = steps
  const { draft, revision, filesDigest } = described
  const plan = await planFor(described, steps)
  delete memory.stored
  const [last] = await ask(store, lastImport, {})
  const record = { revision, filesDigest, report: last?.report ?? '' }
  await store.write([recordImport({ state: 'loading', ...record })])
  await load(store, plan, (done, total) => onProgress('load', done, total), signal)
  const report = described.report(plan)
  await store.write([recordImport({ state: 'complete', ...record, report: JSON.stringify(report) })])
  memory.stored = { revision, graph: draft }
  return { report, unchanged: false }
}
