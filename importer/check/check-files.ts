import type { ImportReport } from '#model/import-report.ts'
import { parseFile } from '../parse/parse-file.ts'
import type { FileText, Folder } from '../read/read-folder.ts'
import type { ProblemBook } from '../report/problem-book.ts'
import { type CheckedEvent, checkEvent } from './check-event.ts'

const everySoOften = 100

/** The event of one file; undefined, with the reason in the book, when the file is none or unreadable. */
function checkFile(read: FileText, problems: ProblemBook): CheckedEvent | 'skipped' | 'rejected' {
  const { file } = read
  const parsed = parseFile(read)
  if (parsed.kind === 'event') return checkEvent(file, parsed.fields, parsed.body)
  if (parsed.kind === 'not an event') {
    problems.add({
      file,
      line: 1,
      rule: 'not-an-event',
      severity: 'info',
      message: `${parsed.message}, so it is left out`,
      hint: 'To make it an event, begin it with --- and give it an id, a title and a date.',
    })
    return 'skipped'
  }
  const { kind: _, ...where } = parsed
  problems.add({
    file,
    ...where,
    rule: file.toLowerCase().endsWith('.json') ? 'unreadable-json' : 'unreadable-yaml',
    severity: 'error',
    hint: 'Correct the line. A text that holds a colon, a # or a quotation mark needs quotation marks.',
  })
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
    problems.add({
      file,
      rule: 'unreadable-file',
      severity: 'error',
      message: `the file cannot be read: ${reason}`,
      hint: 'Check its permissions and its encoding, which must be UTF-8.',
    })
  }
  for (const [index, read] of files.entries()) {
    const checked = checkFile(read, problems)
    if (typeof checked === 'string') counts[checked] += 1
    else events.push(checked)
    if (index % everySoOften === 0 || index === files.length - 1) onChecked(index + 1, files.length)
  }
  return { events, counts: { ...counts, imported: events.length } }
}
