import { recordImport, recordReport } from '#graph/changes/record-import.ts'
import { ask } from '#graph/question.ts'
import { lastImport } from '#graph/questions/last-import.ts'
import { reportOnFiles } from '#graph/questions/report-on-files.ts'
import type { Store } from '#graph/store.ts'
import type { Difference } from '#model/difference.ts'
import { perEdgeType } from '#model/edge-types.ts'
import { type ImportProblem, ImportReport } from '#model/import-report.ts'
import { perNodeType } from '#model/node-types.ts'
import {
  type CheckedFiles,
  type CheckedFolder,
  checkFolder,
  digestOf,
  type FilesSeen,
  seeFiles,
} from './check/check-folder.ts'
import { type KeptChecks, nothingKept } from './check/keep-checked.ts'
import { rememberFormer } from './difference/remember-former.ts'
import { type Examination, examine } from './examine.ts'
import { importerVersion } from './importer-version.ts'
import { load } from './load/load.ts'
import { costsOf } from './load/outgrowing.ts'
import { spareMemory } from './load/spare-memory.ts'
import { asOnlyImporter } from './lock/hold.ts'
import { type FolderAliases, readAliases } from './names/read-aliases.ts'
import { type Batch, changes } from './plan/changes.ts'
import { type Comparison, compare, hashesIn, knownHashes } from './plan/compare.ts'
import { type MostWouldGo, refusalOf } from './plan/keep-most.ts'
import { positionsIn } from './report/positions.ts'
import type { CorpusGraph } from './resolve/resolve.ts'

export type Stage = 'read' | 'check' | 'join' | 'compare' | 'load'
export type OnProgress = (stage: Stage, done: number, total: number) => void

/** What one import leaves for the next one of the same folder into the same store, to cost less. */
export interface Memory {
  isFirstLook: boolean
  /** The files at the first look, until it is recalled what they were found to be. */
  seen?: FilesSeen
  files: CheckedFiles
  /** What the store has when it has this revision. */
  stored?: Pick<CorpusGraph, 'revision' | 'hashes'>
}

export function emptyMemory(): Memory {
  return { isFirstLook: true, files: new Map() }
}

/** Given how to find what the import changed; answers with how to take back what was told of it. */
type OnChanged = (findDifference: () => Promise<Difference>) => Promise<() => Promise<void>>

export interface ImportOptions {
  folder: string
  store: Store
  /** Works out what would change and changes nothing. */
  dryRun?: boolean
  /** Refuses to take most of the events that there are out of the graph, but for what an import of these files began. */
  keepsMost?: boolean
  memory?: Memory
  /** What another process left for this one. */
  kept?: KeptChecks
  onProgress?: OnProgress
  /** Called with a sentence that says why the import must wait, or what so many events will cost. */
  onNotice?: (what: string) => void
  /** Called when all is written but that the import is complete, unless the graph was not whole before. */
  onChanged?: OnChanged
  signal?: AbortSignal
}

export interface ImportResult {
  report: ImportReport
  /** The files are those of the last complete import: nothing was read further, nothing written. */
  unchanged: boolean
  /** Of a dry run: why the import itself would be refused. */
  refusal?: MostWouldGo | undefined
}

type Changes = Pick<ImportReport, 'nodes' | 'edges'>

function noChanges(): Changes {
  const none = () => ({ added: 0, changed: 0, removed: 0 })
  return { nodes: perNodeType(none), edges: perEdgeType(none) }
}

function filesDigest(folderDigest: string, aliases: FolderAliases): string {
  return `${importerVersion}:${folderDigest}:${aliases.digest}`
}

/** The result, if the store already has what these files say. */
async function unchangedSince(
  digest: string,
  { folder, store }: Pick<ImportOptions, 'folder' | 'store'>,
): Promise<ImportResult | undefined> {
  const [last] = await ask(store, reportOnFiles, { filesDigest: digest })
  if (!last) return undefined
  const report = ImportReport.parse(JSON.parse(last.report))
  return { report: { ...report, folder, ...noChanges() }, unchanged: true }
}

/**
 * The same, before any file is checked. Only at the first look: one that comes later comes for a change, or to have
 * the files in memory when there is one.
 */
async function unchangedAtFirstSight(steps: Steps): Promise<ImportResult | undefined> {
  const { folder, store, memory } = steps
  if (!memory.isFirstLook) return undefined
  memory.isFirstLook = false
  const [last] = await ask(store, lastImport, {})
  if (last?.state !== 'complete') return undefined
  memory.seen = await seeFiles(folder)
  return unchangedSince(filesDigest(digestOf(memory.seen), await readAliases(folder)), steps)
}

/** Differs as soon as another import has written. */
async function lastWritten(store: Store): Promise<string> {
  const [last] = await ask(store, lastImport, {})
  return `${last?.filesDigest} ${last?.finishedAt}`
}

/**
 * Brings the store to what the folder's files say. Only what differs is written; an import that was cut
 * short is finished by the next. Throws FolderUnreadable, MostWouldGo, StoreError, or the signal's reason.
 */
export async function importFolder(options: ImportOptions): Promise<ImportResult> {
  const { folder, store, dryRun = false, onProgress = () => {}, onNotice = () => {} } = options
  const signal = options.signal ?? new AbortController().signal
  const { memory = emptyMemory(), kept = nothingKept, keepsMost = false, onChanged } = options
  const onListed = (files: number) => {
    spareMemory(files)
    if (!memory.stored) for (const notice of costsOf(files, store.kind)) onNotice(notice)
  }
  const steps: Steps = { folder, store, memory, kept, keepsMost, onListed, onProgress, onChanged, signal }
  onProgress('read', 0, 1)
  const unchanged = await unchangedAtFirstSight(steps)
  onProgress('read', 1, 1)
  if (unchanged) return unchanged
  const before = await lastWritten(store)
  const read = await readAll(steps)
  const unchangedAfterAll = await unchangedSince(read.digest, steps)
  if (unchangedAfterAll) {
    await rememberStored(read, steps)
    return unchangedAfterAll
  }
  const described = await describe(read, steps)
  if (dryRun) return planOnly(described, steps)

  return asOnlyImporter(store, { signal, onWait: onNotice }, async (held) => {
    // Another importer may have read the files later, and been done before.
    const isLatest = (await lastWritten(held)) === before
    const now = isLatest ? described : await describe(await readAll(steps), steps)
    const unchangedByAnother = await unchangedSince(now.digest, { folder, store: held })
    if (unchangedByAnother) return unchangedByAnother
    return { report: await bringTo(now, { ...steps, store: held }), unchanged: false }
  })
}

type Steps = Required<
  Pick<ImportOptions, 'folder' | 'store' | 'memory' | 'kept' | 'keepsMost' | 'onProgress' | 'signal'>
> & {
  onChanged: ImportOptions['onChanged']
  /** Called with how many files there are, before they are read. */
  onListed(files: number): void
}

interface Read {
  checked: CheckedFolder
  aliases: FolderAliases
  digest: string
}

async function readAll({ folder, memory, kept, onListed, onProgress, signal }: Steps): Promise<Read> {
  if (memory.seen) memory.files = await kept.recall(memory.seen)
  delete memory.seen
  const aliases = await readAliases(folder)
  const onChecked = (done: number, total: number) => {
    signal.throwIfAborted()
    if (done === 0) onListed(total)
    onProgress('check', done, total)
  }
  const checked = await checkFolder(folder, memory.files, onChecked, kept.aside())
  memory.files = checked.files
  return { checked, aliases, digest: filesDigest(checked.digest, aliases) }
}

interface Described extends Examination {
  digest: string
  checked: CheckedFolder
  startedAt: string
}

/** Works out what the files say, and what is wrong with them. Nobody need wait for it: it touches no store. */
async function describe(
  { checked, aliases, digest }: Read,
  { kept, signal, onProgress }: Steps,
): Promise<Described> {
  const startedAt = new Date().toISOString()
  const onSeen = (done: number, total: number) => onProgress('join', done, total)
  const examination = await examine(checked.files, aliases, { signal, onSeen, layAside: kept.aside() })
  signal.throwIfAborted()
  return { ...examination, digest, checked, startedAt }
}

/** Has at hand what the store has of these files and where their problems stand, for when one of them changes. */
async function rememberStored(read: Read, steps: Steps): Promise<void> {
  const { memory } = steps
  if (memory.stored) return
  const described = await describe(read, steps)
  await listProblems(described, steps)
  const { graph } = described
  memory.stored = { revision: graph.revision, hashes: graph.hashes }
}

interface Plan {
  batches: AsyncIterable<Batch>
  comparison: Comparison
  /** The revision that the store has; undefined when it is half of one and half of another, or nothing. */
  former: string | undefined
  refusal: MostWouldGo | undefined
}

/** What must be written, not yet worked out. */
async function planFor({ graph, digest }: Described, steps: Steps): Promise<Plan> {
  const { folder, store, memory, keepsMost, onProgress, signal } = steps
  onProgress('compare', 0, 1)
  const [last] = await ask(store, lastImport, {})
  const isWhole = last?.state === 'complete'
  const known = isWhole && last.revision === memory.stored?.revision ? memory.stored.hashes : undefined
  const comparison = await compare(graph.hashes, known ? knownHashes(known) : hashesIn(store))
  onProgress('compare', 1, 1)
  signal.throwIfAborted()
  const onPlanned = (done: number, total: number) => onProgress('load', done, total)
  const batches = changes({ graph, comparison, store, isWhole, onProgress: onPlanned })
  // Only who agreed to it, or had no need to, has begun to bring the graph to these files.
  const isBegun = last?.state === 'loading' && last.filesDigest === digest
  const refusal = keepsMost && !isBegun ? refusalOf(comparison, folder) : undefined
  return { batches, comparison, former: isWhole ? last.revision : undefined, refusal }
}

function count(changed: Changes, batch: Batch): void {
  const total = batch.of === 'nodes' ? changed.nodes[batch.type] : changed.edges[batch.type]
  total.added += batch.count.added
  total.changed += batch.count.changed
  total.removed += batch.count.removed
}

function listProblems({ problems, checked }: Described, { folder }: Steps) {
  return problems.all(positionsIn(folder, checked.files))
}

async function reportOf(
  { graph, startedAt, files, unmappedFields }: Described,
  folder: string,
  changed: Changes,
  problems: Promise<ImportProblem[]>,
): Promise<ImportReport> {
  const { revision } = graph
  const found = { files, unmappedFields, problems: await problems }
  return { folder, revision, startedAt, finishedAt: new Date().toISOString(), ...found, ...changed }
}

async function planOnly(described: Described, steps: Steps): Promise<ImportResult> {
  const changed = noChanges()
  const { batches, refusal } = await planFor(described, steps)
  for await (const batch of batches) count(changed, batch)
  const report = await reportOf(described, steps.folder, changed, listProblems(described, steps))
  return { report, unchanged: false, refusal }
}

async function bringTo(described: Described, steps: Steps): Promise<ImportReport> {
  const { store, memory, kept, signal, folder } = steps
  const { graph, digest, checked } = described
  const { batches, comparison, former, refusal } = await planFor(described, steps)
  if (refusal) throw refusal
  const isTold = steps.onChanged !== undefined && former !== undefined && former !== graph.revision
  const before = isTold ? await rememberFormer(store, graph, comparison, former) : undefined
  delete memory.stored
  const record = { revision: graph.revision, filesDigest: digest }
  await store.write([recordImport({ state: 'loading', ...record })])
  const changed = noChanges()
  // While the store is at work.
  const problems = listProblems(described, steps)
  // With where the problems stand.
  const keeping = problems.then(() => kept.keep(checked.files, signal))
  const loading = load(store, batches, (batch) => count(changed, batch), signal)
  // Both end before this import does: the next one writes where they do.
  const ended = await Promise.allSettled([loading, keeping])
  // Of a graph that is gone, in part at least, whether all was loaded or not.
  store.forgetSearch()
  const failed = ended.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
  const report = await reportOf(described, folder, changed, problems)
  // First: else a page might not find it, and a process that ends in between would lose it. The next import goes on to
  // the same graph then, so what it tells comes true.
  const takeBack = before && (await steps.onChanged?.(() => before.differenceTo(report)))
  try {
    await store.write([recordReport(report), recordImport({ state: 'complete', ...record })])
  } catch (error) {
    await takeBack?.()
    throw error
  }
  memory.stored = { revision: graph.revision, hashes: graph.hashes }
  return report
}
