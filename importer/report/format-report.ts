import { compareText } from '#model/compare-text.ts'
import {
  type Change,
  countProblems,
  type ImportProblem,
  type ImportReport,
  placeOf,
} from '#model/import-report.ts'

const plain = new Intl.NumberFormat('en')

/** A terminal would obey them. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (sign) => {
    const code = sign.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd'
  })
}

function problemLine(problem: ImportProblem): string {
  const { severity, field, message, hint, rule } = problem
  const where = `${placeOf(problem).padEnd(8)}${severity.padEnd(9)}`
  const what = visible(`${field ? `${field}: ` : ''}${message}`)
  return `  ${where}${what}  ${rule}\n  ${' '.repeat(17)}${visible(hint)}`
}

/** Every problem, grouped by file as compilers write them. */
export function formatProblems(problems: ImportProblem[]): string {
  const lines: string[] = []
  for (const [index, problem] of problems.entries()) {
    if (problem.file !== problems[index - 1]?.file) lines.push(`\n${visible(problem.file)}`)
    lines.push(problemLine(problem))
  }
  return lines.join('\n')
}

/** How many problems of each rule there are, most first. */
export function formatTotals(problems: ImportProblem[]): string {
  const totals = new Map<string, number>()
  for (const problem of problems) {
    const key = `${problem.severity.padEnd(8)} ${problem.rule}`
    totals.set(key, (totals.get(key) ?? 0) + countProblems([problem]))
  }
  return [...totals]
    .sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || compareText(a, b))
    .map(([rule, total]) => `  ${plain.format(total).padStart(7)}  ${rule}`)
    .join('\n')
}

function sum(changes: Record<string, Change>): Change {
  const total = { added: 0, changed: 0, removed: 0 }
  for (const { added, changed, removed } of Object.values(changes)) {
    total.added += added
    total.changed += changed
    total.removed += removed
  }
  return total
}

function changeText(what: string, { added, changed, removed }: Change): string {
  const [more, other, fewer] = [added, changed, removed].map((count) => plain.format(count))
  return `${what}: ${more} added, ${other} changed, ${fewer} removed`
}

/** What the import did, in two lines. */
export function formatOutcome({ files, nodes, edges }: ImportReport): string {
  const { read, imported, rejected, skipped } = files
  const [all, events, bad, pages] = [read, imported, rejected, skipped].map((count) => plain.format(count))
  return [
    `${all} ${read === 1 ? 'file' : 'files'}: ${events} ${imported === 1 ? 'event' : 'events'}, ${pages} left out as no events, ${bad} rejected`,
    `${changeText('nodes', sum(nodes))}. ${changeText('edges', sum(edges))}`,
  ].join('\n')
}

/** What an import would change, by type; nothing for a type that stays as it is. */
export function formatPlan({ nodes, edges }: ImportReport): string {
  return [...Object.entries(nodes), ...Object.entries(edges)]
    .filter(([, { added, changed, removed }]) => added + changed + removed > 0)
    .map(([type, change]) => `  ${changeText(type, change)}`)
    .join('\n')
}
