import { setImmediate as breathe } from 'node:timers/promises'
import type { ImportReport } from '#model/import-report.ts'
import { rareTags, unknownFields, unratedShare } from './check/check-corpus.ts'
import type { CheckedFiles } from './check/check-folder.ts'
import { likelyAliases } from './check/check-names.ts'
import type { FolderAliases } from './names/read-aliases.ts'
import { type ProblemBook, problemBook } from './report/problem-book.ts'
import { type EventReader, eventReader } from './resolve/event-reader.ts'
import { type CorpusGraph, type EventsOf, resolver } from './resolve/resolve.ts'
import { duplicateIdOf, type UniqueIds, uniqueIds, withUniqueId } from './resolve/unique-ids.ts'

export interface Examination {
  graph: CorpusGraph
  /** For the next examination of the folder, to cost less. */
  reader: EventReader
  files: ImportReport['files']
  unmappedFields: ImportReport['unmappedFields']
  problems: ProblemBook
}

function idsOf(files: CheckedFiles): UniqueIds {
  return uniqueIds([...files].flatMap(([file, { id }]) => (id === undefined ? [] : [{ file, id }])))
}

function eventsOf(files: CheckedFiles, ids: UniqueIds): EventsOf {
  return function* (isWanted) {
    for (const [file, { id }] of ids) {
      const checked = isWanted(id) ? files.get(file) : undefined
      const outcome = checked?.outcome.value()
      if (outcome?.kind === 'event') yield withUniqueId(outcome.event, ids)
    }
  }
}

interface Following {
  before?: EventReader | undefined
  signal?: AbortSignal
  /** Called with how many of how many files have been gone through. */
  onSeen?: (done: number, total: number) => void
}

/** After so many files others get their turn, such as the server in the same process. */
const inOneGo = 200

/** Makes of checked files the graph that they describe, with every problem in them. Touches nothing. Throws the signal's reason. */
export async function examine(
  files: CheckedFiles,
  folderAliases: FolderAliases,
  { before, signal, onSeen = () => {} }: Following = {},
): Promise<Examination> {
  const { aliases, problems: problemsOfAliases, checkUse } = folderAliases
  const problems = problemBook()
  const ids = idsOf(files)
  const fields = unknownFields()
  const checks = [fields, unratedShare(), rareTags(), likelyAliases(aliases)]
  const use = checkUse()
  const idOfFile = new Map([...ids].map(([file, { id }]) => [file, id]))
  const reader = eventReader(idOfFile, folderAliases, before)
  const graph = resolver(eventsOf(files, ids), reader.read, aliases, problems.addFinding)
  const counts = { read: files.size, imported: 0, rejected: 0, skipped: 0 }
  let seen = 0
  for (const checked of files.values()) {
    if (seen++ % inOneGo === 0) {
      onSeen(seen - 1, files.size)
      await breathe()
      signal?.throwIfAborted()
    }
    const outcome = checked.outcome.value()
    if (outcome.kind !== 'event') {
      counts[outcome.kind] += 1
      problems.add(outcome.problem)
      continue
    }
    counts.imported += 1
    for (const problem of outcome.problems) problems.add(problem)
    const duplicate = duplicateIdOf(outcome.event, ids)
    if (duplicate) problems.addFinding(outcome.event.file, duplicate)
    const event = withUniqueId(outcome.event, ids)
    for (const check of checks) check.see(event)
    use.see(event)
    graph.add(event)
  }
  onSeen(files.size, files.size)
  for (const check of checks) check.tell(problems.addFinding)
  for (const problem of [...problemsOfAliases, ...use.problems()]) problems.add(problem)
  return { graph: graph.graph(), reader, files: counts, unmappedFields: fields.counts(), problems }
}
