import type { ImportProblem } from '#model/import-report.ts'
import { locate } from '../parse/locate.ts'
import type { FileText } from '../read/read-folder.ts'
import { type Finding, fieldName } from '../rules/rule.ts'

export interface ProblemBook {
  add(problem: ImportProblem): void
  /** Adds what was found in a field, with the line and column where the field stands. */
  addFinding(file: string, finding: Finding): void
  /** All of them by file, line and column. */
  all(): ImportProblem[]
}

function byPlace(a: ImportProblem, b: ImportProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

export function problemBook(files: FileText[]): ProblemBook {
  const texts = new Map(files.map(({ file, text }) => [file, text]))
  const problems: ImportProblem[] = []
  return {
    add: (problem) => problems.push(problem),
    addFinding(file, { path, ...finding }) {
      const position = locate(texts.get(file) ?? '', path)
      problems.push({ file, ...position, field: fieldName(path), ...finding })
    },
    all: () => problems.sort(byPlace),
  }
}
