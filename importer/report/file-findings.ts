import type { ImportProblem } from '#model/import-report.ts'
import type { Position } from '../parse/locate.ts'
import { type FieldPath, type Finding, fieldName } from '../rules/rule.ts'

/** What was found in the fields of one file. Of more findings of one rule the rest are counted and not kept. */
export interface FileFindings {
  add(finding: Finding): void
  paths(): FieldPath[]
  problems(positionOf: (path: FieldPath) => Position | undefined): ImportProblem[]
}

const mostOfARule = 50

export function fileFindings(file: string): FileFindings {
  const kept: Finding[] = []
  const times = new Map<string, number>()
  return {
    add(finding) {
      const count = (times.get(finding.rule) ?? 0) + 1
      times.set(finding.rule, count)
      if (count <= mostOfARule) kept.push(finding)
    },
    paths: () => kept.map(({ path }) => path),
    problems(positionOf) {
      const listed = new Map<string, number>()
      return kept.map(({ path, ...finding }) => {
        const count = (listed.get(finding.rule) ?? 0) + 1
        listed.set(finding.rule, count)
        const rest = count === mostOfARule ? (times.get(finding.rule) ?? 0) - count : 0
        const problem = { file, field: fieldName(path), ...finding, ...positionOf(path) }
        if (rest === 0) return problem
        return { ...problem, message: `${finding.message} (and ${rest} more in this file)`, more: rest }
      })
    },
  }
}
