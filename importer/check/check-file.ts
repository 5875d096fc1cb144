import type { ImportProblem } from '#model/import-report.ts'
import { locator } from '../parse/locate.ts'
import { parseFile } from '../parse/parse-file.ts'
import type { FileContent, FileText } from '../read/read-folder.ts'
import { fileFindings } from '../report/file-findings.ts'
import { damagedEvent } from '../rules/damaged-event.ts'
import { notAnEvent } from '../rules/not-an-event.ts'
import { type Finding, told } from '../rules/rule.ts'
import { unreadableFile } from '../rules/unreadable-file.ts'
import { unreadableJson } from '../rules/unreadable-json.ts'
import { unreadableYaml } from '../rules/unreadable-yaml.ts'
import { checkEvent } from './check-event.ts'
import type { EventFile } from './event-file.ts'

/** What a file is: an event, or why it is none. */
export type FileOutcome =
  | { kind: 'event'; event: EventFile; problems: ImportProblem[] }
  | { kind: 'skipped' | 'rejected'; problem: ImportProblem }

function problemsOf({ file, text }: FileText, findings: Finding[]): ImportProblem[] {
  if (findings.length === 0) return []
  const kept = fileFindings(file)
  for (const finding of findings) kept.add(finding)
  return kept.problems(locator(text))
}

/** Whatever is wrong with a file is a part of the outcome, and stops no other file. */
export function checkFile(found: FileContent): FileOutcome {
  const { file } = found
  if ('reason' in found) {
    return { kind: 'rejected', problem: { file, ...told(unreadableFile, { reason: found.reason }) } }
  }
  const parsed = parseFile(found)
  if (parsed.kind === 'event') {
    const { event, findings } = checkEvent(file, parsed.fields, parsed.body)
    return { kind: 'event', event, problems: problemsOf(found, findings) }
  }
  if (parsed.kind === 'not an event') {
    const rule = parsed.isDamaged ? damagedEvent : notAnEvent
    const problem = { file, line: 1, ...told(rule, { reason: parsed.reason }) }
    return { kind: 'skipped', problem }
  }
  const { kind: _, reason, ...where } = parsed
  const rule = file.toLowerCase().endsWith('.json') ? unreadableJson : unreadableYaml
  return { kind: 'rejected', problem: { file, ...where, ...told(rule, { reason }) } }
}
