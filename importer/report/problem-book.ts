import type { ImportProblem } from '#model/import-report.ts'
import type { Locate } from '../parse/locate.ts'
import type { FileText } from '../read/read-folder.ts'
import { type FieldPath, type Finding, fieldName } from '../rules/rule.ts'

export interface ProblemBook {
  add(problem: ImportProblem): void
  /** Adds what was found in a field, with the line and column where the field stands. */
  addFinding(file: string, finding: Finding): void
  /** All of them by file, line and column. */
  all(): ImportProblem[]
}

/** Of more problems of one rule in one file the rest are counted and not listed. */
const mostOfARule = 50

function byPlace(a: ImportProblem, b: ImportProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** The last of many problems of a rule in a file, telling how many were left out after it. */
function withRest(problem: ImportProblem, times: number): ImportProblem {
  const rest = times - mostOfARule
  return rest > 0 ? { ...problem, message: `${problem.message} (and ${rest} more in this file)` } : problem
}

export function problemBook(files: FileText[], locatorOf: (file: FileText) => Locate): ProblemBook {
  const texts = new Map(files.map((file) => [file.file, file]))
  const problems: (ImportProblem & { path?: FieldPath })[] = []
  const times = new Map<string, number>()
  const positionOf = (file: string, path: FieldPath) => locatorOf(texts.get(file) ?? { file, text: '' })(path)

  return {
    add: (problem) => problems.push(problem),
    addFinding(file, { path, ...finding }) {
      const key = `${file}\n${finding.rule}`
      const count = (times.get(key) ?? 0) + 1
      times.set(key, count)
      if (count <= mostOfARule) problems.push({ file, path, field: fieldName(path), ...finding })
    },
    all() {
      const seen = new Map<string, number>()
      return problems
        .sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)))
        .map(({ path, ...problem }) => (path ? { ...problem, ...positionOf(problem.file, path) } : problem))
        .map((problem) => {
          const key = `${problem.file}\n${problem.rule}`
          const count = (seen.get(key) ?? 0) + 1
          seen.set(key, count)
          return count === mostOfARule ? withRest(problem, times.get(key) ?? 0) : problem
        })
        .sort(byPlace)
    },
  }
}
