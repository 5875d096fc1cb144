import type { ImportReport } from '#model/import-report.ts'
import { parseFile } from '../parse/parse-file.ts'
import type { FileText, Folder } from '../read/read-folder.ts'
import type { ProblemBook } from '../report/problem-book.ts'
import { notAnEvent } from '../rules/not-an-event.ts'
import { told } from '../rules/rule.ts'
import { unreadableFile } from '../rules/unreadable-file.ts'
import { unreadableJson } from '../rules/unreadable-json.ts'
import { unreadableYaml } from '../rules/unreadable-yaml.ts'
import { type CheckedEvent, checkEvent } from './check-event.ts'

const everySoOften = 100

/** The event of one file; undefined, with the reason in the book, when the file is none or unreadable. */
function checkFile(read: FileText, problems: ProblemBook): CheckedEvent | 'skipped' | 'rejected' {
  const { file } = read
  const parsed = parseFile(read)
  if (parsed.kind === 'event') return checkEvent(file, parsed.fields, parsed.body)
  if (parsed.kind === 'not an event') {
    problems.add({ file, line: 1, ...told(notAnEvent, { reason: parsed.reason }) })
    return 'skipped'
  }
  const { kind: _, reason, ...where } = parsed
  const rule = file.toLowerCase().endsWith('.json') ? unreadableJson : unreadableYaml
  problems.add({ file, ...where, ...told(rule, { reason }) })
  return 'rejected'
}

export interface CheckedFiles {
  events: CheckedEvent[]
  counts: ImportReport['files']
}

/** Reads every file as an event. One that cannot be read never stops the others. */
export function checkFiles(
  { files, unreadable }: Folder,
  problems: ProblemBook,
  onChecked: (done: number, total: number) => void,
): CheckedFiles {
  const events: CheckedEvent[] = []
  const counts = { read: files.length + unreadable.length, rejected: unreadable.length, skipped: 0 }
  for (const { file, reason } of unreadable) {
    problems.add({ file, ...told(unreadableFile, { reason }) })
  }
  for (const [index, read] of files.entries()) {
    const checked = checkFile(read, problems)
    if (typeof checked === 'string') counts[checked] += 1
    else events.push(checked)
    if (index % everySoOften === 0 || index === files.length - 1) onChecked(index + 1, files.length)
  }
  return { events, counts: { ...counts, imported: events.length } }
}
