import { compareText } from '#model/compare-text.ts'
import { countProblems, type ImportProblem, type Severity } from '#model/import-report.ts'

export interface RuleCount extends Pick<ImportProblem, 'rule' | 'severity'> {
  problems: number
  files: number
}

/** The gravest first. */
const gravity: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** How often each rule found something, and in how many files: the gravest first, then the most frequent. */
export function countByRule(problems: readonly ImportProblem[]): RuleCount[] {
  const counts = new Map<string, { count: RuleCount; files: Set<string> }>()
  for (const problem of problems) {
    const { rule, severity, file } = problem
    const known = counts.get(rule) ?? { count: { rule, severity, problems: 0, files: 0 }, files: new Set() }
    known.count.problems += countProblems([problem])
    known.count.files = known.files.add(file).size
    counts.set(rule, known)
  }
  return [...counts.values()]
    .map(({ count }) => count)
    .sort(
      (a, b) =>
        gravity[a.severity] - gravity[b.severity] || b.problems - a.problems || compareText(a.rule, b.rule),
    )
}

export interface FileProblems {
  file: string
  problems: ImportProblem[]
}

/** What was found in each file, in the order of the report. */
export function groupByFile(problems: readonly ImportProblem[]): FileProblems[] {
  const files = new Map<string, ImportProblem[]>()
  for (const problem of problems) {
    const known = files.get(problem.file)
    if (known) known.push(problem)
    else files.set(problem.file, [problem])
  }
  return Array.from(files, ([file, of]) => ({ file, problems: of }))
}

/** The problems found by this rule, where one is told, in files whose path has these letters in it. */
export function chosenProblems(
  problems: readonly ImportProblem[],
  { rule, inPath }: { rule: string | undefined; inPath: string },
): ImportProblem[] {
  const letters = inPath.trim().toLocaleLowerCase()
  return problems.filter(
    (problem) =>
      (rule === undefined || problem.rule === rule) && problem.file.toLocaleLowerCase().includes(letters),
  )
}
