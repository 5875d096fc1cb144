import type { ImportProblem, ImportReport } from '#model/import-report.ts'
import { parseFile } from '../parse/parse-file.ts'
import type { FileText, Folder } from '../read/read-folder.ts'
import { notAnEvent } from '../rules/not-an-event.ts'
import { told } from '../rules/rule.ts'
import { unreadableFile } from '../rules/unreadable-file.ts'
import { unreadableJson } from '../rules/unreadable-json.ts'
import { unreadableYaml } from '../rules/unreadable-yaml.ts'
import { type CheckedEvent, checkEvent } from './check-event.ts'

const everySoOften = 100

/** What a file is: an event, or why it is none. */
export type FileOutcome =
  | { kind: 'event'; checked: CheckedEvent }
  | { kind: 'skipped' | 'rejected'; problem: ImportProblem }

export function checkFile(read: FileText): FileOutcome {
  const { file } = read
  const parsed = parseFile(read)
  if (parsed.kind === 'event') {
    return { kind: 'event', checked: checkEvent(file, parsed.fields, parsed.body) }
  }
  if (parsed.kind === 'not an event') {
    const problem = { file, line: 1, ...told(notAnEvent, { reason: parsed.reason }) }
    return { kind: 'skipped', problem }
  }
  const { kind: _, reason, ...where } = parsed
  const rule = file.toLowerCase().endsWith('.json') ? unreadableJson : unreadableYaml
  return { kind: 'rejected', problem: { file, ...where, ...told(rule, { reason }) } }
}

export interface CheckedFiles {
  events: CheckedEvent[]
  counts: ImportReport['files']
  /** What is wrong with files as a whole. */
  problems: ImportProblem[]
}

/** Checks every file. One that cannot be read never stops the others. */
export function checkFiles(
  { files, unreadable }: Folder,
  check: (file: FileText) => FileOutcome,
  onChecked: (done: number, total: number) => void,
): CheckedFiles {
  const events: CheckedEvent[] = []
  const counts = { read: files.length + unreadable.length, rejected: unreadable.length, skipped: 0 }
  const problems = unreadable.map(({ file, reason }) => ({ file, ...told(unreadableFile, { reason }) }))
  for (const [index, file] of files.entries()) {
    const outcome = check(file)
    if (outcome.kind === 'event') events.push(outcome.checked)
    else {
      counts[outcome.kind] += 1
      problems.push(outcome.problem)
    }
    if (index % everySoOften === 0 || index === files.length - 1) onChecked(index + 1, files.length)
  }
  return { events, counts: { ...counts, imported: events.length }, problems }
}
