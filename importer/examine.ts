import type { ImportProblem, ImportReport } from '#model/import-report.ts'
import { checkCorpus } from './check/check-corpus.ts'
import type { CheckedEvent } from './check/check-event.ts'
import { checkFile, checkFiles, type FileOutcome } from './check/check-files.ts'
import { checkNames } from './check/check-names.ts'
import { type Memo, memo } from './memo.ts'
import type { FolderAliases } from './names/read-aliases.ts'
import { type Locate, lightLocators } from './parse/locate.ts'
import type { Folder } from './read/read-folder.ts'
import { problemBook } from './report/problem-book.ts'
import type { Draft } from './resolve/draft.ts'
import { resolve } from './resolve/resolve.ts'
import { withUniqueIds } from './resolve/unique-ids.ts'

/** What is kept of a folder's files from one look to the next. */
export interface Examined {
  outcomes: Memo<FileOutcome>
  locators: Memo<Locate>
}

export function nothingExamined(): Examined {
  const locatorOf = lightLocators()
  return { outcomes: memo(checkFile), locators: memo(({ text }) => locatorOf(text)) }
}

export interface Examination {
  draft: Draft
  files: ImportReport['files']
  unmappedFields: ImportReport['unmappedFields']
  problems: ImportProblem[]
}

/** Makes of a folder's files the graph that they describe, with every problem in them. Touches nothing. */
export function examine(
  content: Folder,
  { aliases, problemsWith }: FolderAliases,
  { outcomes, locators }: Examined,
  onChecked: (done: number, total: number) => void,
): Examination {
  const book = problemBook(content.files, locators)
  const { events, counts, problems } = checkFiles(content, outcomes, onChecked)
  for (const problem of problems) book.add(problem)
  const checked = withUniqueIds(events)
  for (const { event, findings } of checked) {
    for (const finding of findings) book.addFinding(event.file, finding)
  }
  const eventFiles = checked.map(({ event }) => event)
  checkCorpus(eventFiles, book.addFinding)
  checkNames(eventFiles, aliases, book.addFinding)
  for (const problem of problemsWith(eventFiles)) book.add(problem)
  const draft = resolve(eventFiles, book.addFinding, aliases)
  return { draft, files: counts, unmappedFields: countFields(checked), problems: book.all() }
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
