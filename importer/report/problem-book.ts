import { compareText } from '#model/compare-text.ts'
import type { ImportProblem } from '#model/import-report.ts'
import type { Position } from '../parse/locate.ts'
import type { FieldPath, Finding } from '../rules/rule.ts'
import { type FileFindings, fileFindings } from './file-findings.ts'

/** Where fields of a file stand; undefined for one that cannot be told. */
export type PositionsOf = (
  file: string,
  paths: FieldPath[],
) => Promise<(path: FieldPath) => Position | undefined>

export interface ProblemBook {
  add(problem: ImportProblem): void
  /** Adds what was found in a field, where it is not yet known on which line that stands. */
  addFinding(file: string, finding: Finding): void
  /** All of them by file, line and column. */
  all(positionsOf: PositionsOf): Promise<ImportProblem[]>
}

function byPlace(a: ImportProblem, b: ImportProblem): number {
  return compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

export function problemBook(): ProblemBook {
  const problems: ImportProblem[] = []
  const found = new Map<string, FileFindings>()
  return {
    add: (problem) => problems.push(problem),
    addFinding(file, finding) {
      const findings = found.get(file) ?? fileFindings(file)
      found.set(file, findings)
      findings.add(finding)
    },
    async all(positionsOf) {
      const located: ImportProblem[] = []
      for (const [file, findings] of found) {
        located.push(...findings.problems(await positionsOf(file, findings.paths())))
      }
      return [...problems, ...located].sort(byPlace)
    },
  }
}
