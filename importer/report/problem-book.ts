import type { ImportProblem } from '#model/import-report.ts'
import type { Position } from '../parse/locate.ts'
import { type FieldPath, type Finding, fieldName } from '../rules/rule.ts'

/** Where fields of a file stand; undefined for one that cannot be told. */
export type PositionsOf = (
  file: string,
  paths: FieldPath[],
) => Promise<(path: FieldPath) => Position | undefined>

export interface ProblemBook {
  add(problem: ImportProblem): void
  /** Adds what was found in a field. */
  addFinding(file: string, finding: Finding): void
  /** All of them by file, line and column. */
  all(positionsOf: PositionsOf): Promise<ImportProblem[]>
}

/** Of more problems of one rule in one file the rest are counted and not listed. */
const mostOfARule = 50

type Noted = ImportProblem & { path?: FieldPath }

function byPlace(a: ImportProblem, b: ImportProblem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** The last of many problems of a rule in a file, telling how many were left out after it. */
function withRest(problem: Noted, times: number): Noted {
  const rest = times - mostOfARule
  return rest > 0 ? { ...problem, message: `${problem.message} (and ${rest} more in this file)` } : problem
}

async function placed(file: string, noted: Noted[], positionsOf: PositionsOf): Promise<ImportProblem[]> {
  const paths = noted.flatMap(({ path }) => (path ? [path] : []))
  const positionOf = paths.length > 0 ? await positionsOf(file, paths) : () => undefined
  return noted
    .map(({ path, ...problem }) => (path ? { ...problem, ...positionOf(path) } : problem))
    .sort(byPlace)
}

export function problemBook(): ProblemBook {
  const files = new Map<string, { noted: Noted[]; times: Map<string, number> }>()
  const pageOf = (file: string) => {
    const page = files.get(file) ?? { noted: [], times: new Map<string, number>() }
    files.set(file, page)
    return page
  }
  return {
    add: (problem) => pageOf(problem.file).noted.push(problem),
    addFinding(file, { path, ...finding }) {
      const { noted, times } = pageOf(file)
      const count = (times.get(finding.rule) ?? 0) + 1
      times.set(finding.rule, count)
      if (count <= mostOfARule) noted.push({ file, path, field: fieldName(path), ...finding })
    },
    async all(positionsOf) {
      const problems: ImportProblem[] = []
      for (const [file, { noted, times }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const listed = new Map<string, number>()
        const told = noted.map((problem) => {
          const count = (listed.get(problem.rule) ?? 0) + 1
          listed.set(problem.rule, count)
          return count === mostOfARule ? withRest(problem, times.get(problem.rule) ?? 0) : problem
        })
        for (const problem of await placed(file, told, positionsOf)) problems.push(problem)
      }
      return problems
    },
  }
}
