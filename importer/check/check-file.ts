import type { ImportProblem } from '#model/import-report.ts'
import { parseFile } from '../parse/parse-file.ts'
import type { FileContent } from '../read/read-folder.ts'
import { notAnEvent } from '../rules/not-an-event.ts'
import { told } from '../rules/rule.ts'
import { unreadableFile } from '../rules/unreadable-file.ts'
import { unreadableJson } from '../rules/unreadable-json.ts'
import { unreadableYaml } from '../rules/unreadable-yaml.ts'
import { type CheckedEvent, checkEvent } from './check-event.ts'

/** What a file is: an event, or why it is none. */
export type FileOutcome =
  | ({ kind: 'event' } & CheckedEvent)
  | { kind: 'skipped' | 'rejected'; problem: ImportProblem }

/** Whatever is wrong with a file is a part of the outcome, and stops no other file. */
export function checkFile(found: FileContent): FileOutcome {
  const { file } = found
  if ('reason' in found) {
    return { kind: 'rejected', problem: { file, ...told(unreadableFile, { reason: found.reason }) } }
  }
  const parsed = parseFile(found)
  if (parsed.kind === 'event') return { kind: 'event', ...checkEvent(file, parsed.fields, parsed.body) }
  if (parsed.kind === 'not an event') {
    const problem = { file, line: 1, ...told(notAnEvent, { reason: parsed.reason }) }
    return { kind: 'skipped', problem }
  }
  const { kind: _, reason, ...where } = parsed
  const rule = file.toLowerCase().endsWith('.json') ? unreadableJson : unreadableYaml
  return { kind: 'rejected', problem: { file, ...where, ...told(rule, { reason }) } }
}
