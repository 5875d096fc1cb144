import { setImmediate as breathe } from 'node:timers/promises'
import { nodeId } from '#model/ids.ts'
import type { ImportReport } from '#model/import-report.ts'
import type { LayAside } from './check/blocks.ts'
import { rareTags, unknownFields, unratedShare } from './check/check-corpus.ts'
import type { CheckedFile, CheckedFiles } from './check/check-folder.ts'
import { likelyAliases } from './check/check-names.ts'
import { packer } from './check/packed.ts'
import type { FolderAliases } from './names/read-aliases.ts'
import { type ProblemBook, problemBook } from './report/problem-book.ts'
import { type EventReader, eventReader } from './resolve/event-reader.ts'
import type { Gist } from './resolve/gist.ts'
import { type CorpusGraph, type EventGraphs, resolver } from './resolve/resolve.ts'
import { duplicateIdOf, type UniqueIds, uniqueIds, withUniqueId } from './resolve/unique-ids.ts'

export interface Examination {
  graph: CorpusGraph
  files: ImportReport['files']
  unmappedFields: ImportReport['unmappedFields']
  problems: ProblemBook
}

function idsOf(files: CheckedFiles): UniqueIds {
  return uniqueIds([...files].flatMap(([file, { id }]) => (id === undefined ? [] : [{ file, id }])))
}

function graphsOf(files: CheckedFiles, ids: UniqueIds, reader: EventReader): EventGraphs {
  return function* (isWanted) {
    for (const [file, { id }] of ids) {
      const checked = isWanted(nodeId('Event', id)) ? files.get(file) : undefined
      const outcome = checked?.outcome.value()
      if (outcome?.kind === 'event') yield reader.graphOf(withUniqueId(outcome.event, ids))
    }
  }
}

/** Has the gist of an event, if need be made anew and left with the file. Undefined for a file that is no event. */
function gists(
  ids: UniqueIds,
  reader: EventReader,
  layAside?: LayAside,
): (file: string, checked: CheckedFile) => Gist | undefined {
  const pack = packer(layAside)
  return (file, checked) => {
    const id = ids.get(file)?.id
    if (id === undefined) return undefined
    const known = checked.gist?.value()
    if (known && reader.holds(known, id)) return known
    const outcome = checked.outcome.value()
    if (outcome.kind !== 'event') return undefined
    const gist = reader.gistOf(withUniqueId(outcome.event, ids), outcome.problems)
    checked.gist = pack(JSON.stringify(gist))
    return gist
  }
}

interface Following {
  signal?: AbortSignal
  /** Called with how many of how many files have been gone through. */
  onSeen?: (done: number, total: number) => void
  layAside?: LayAside
}

/** After so many files others get their turn, such as the server in the same process. */
const inOneGo = 200

/** Makes of checked files the graph that they describe, with every problem in them. Touches nothing. Throws the signal's reason. */
export async function examine(
  files: CheckedFiles,
  folderAliases: FolderAliases,
  { signal, onSeen = () => {}, layAside }: Following = {},
): Promise<Examination> {
  const { aliases, problems: problemsOfAliases, checkUse } = folderAliases
  const problems = problemBook()
  const ids = idsOf(files)
  const fields = unknownFields()
  const checks = [fields, unratedShare(), rareTags(aliases), likelyAliases(aliases)]
  const use = checkUse()
  const idOfFile = new Map([...ids].map(([file, { id }]) => [file, id]))
  const reader = eventReader(idOfFile, folderAliases)
  const gistOf = gists(ids, reader, layAside)
  const graph = resolver(graphsOf(files, ids, reader), aliases)
  const counts = { read: files.size, imported: 0, rejected: 0, skipped: 0 }
  let seen = 0
  for (const [file, checked] of files) {
    if (seen++ % inOneGo === 0) {
      onSeen(seen - 1, files.size)
      await breathe()
      signal?.throwIfAborted()
    }
    const { id } = checked
    const gist = gistOf(file, checked)
    if (id === undefined || !gist) {
      const outcome = checked.outcome.value()
      if (outcome.kind === 'event') continue
      counts[outcome.kind] += 1
      problems.add(outcome.problem)
      continue
    }
    counts.imported += 1
    for (const problem of gist.problems) problems.add(problem)
    const duplicate = duplicateIdOf({ file, id }, ids)
    if (duplicate) problems.addFinding(file, duplicate)
    for (const finding of reader.findingsOf(gist)) problems.addFinding(file, finding)
    for (const check of checks) check.see(gist.outline)
    use.see(gist.outline)
    graph.add(gist)
  }
  onSeen(files.size, files.size)
  for (const check of checks) check.tell(problems.addFinding)
  for (const problem of [...problemsOfAliases, ...use.problems()]) problems.add(problem)
  return { graph: graph.graph(), files: counts, unmappedFields: fields.counts(), problems }
}
