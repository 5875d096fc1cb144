import { describe, expect, it } from 'vitest'
import type { ImportProblem } from '#model/import-report.ts'
import { chosenProblems, countByRule, groupByFile } from './group-problems.ts'

function problem(file: string, rule: string, severity: ImportProblem['severity'] = 'warning'): ImportProblem {
  return { file, rule, severity, line: 3, column: 1, message: `${rule} in ${file}`, hint: 'Mend it.' }
}

const problems = [
  problem('2001/a.md', 'bad-url'),
  problem('2001/a.md', 'bad-url'),
  problem('2001/a.md', 'rare-tag', 'info'),
  problem('2002/b.md', 'bad-date'),
  problem('2002/b.md', 'rare-tag', 'info'),
  problem('2002/B2.md', 'rare-tag', 'info'),
  problem('c.md', 'unreadable-yaml', 'error'),
]

describe('the problems of an import', () => {
  it('are counted by rule, the gravest first, then the most frequent', () => {
    expect(countByRule(problems)).toEqual([
      { rule: 'unreadable-yaml', severity: 'error', problems: 1, files: 1 },
      { rule: 'bad-url', severity: 'warning', problems: 2, files: 1 },
      { rule: 'bad-date', severity: 'warning', problems: 1, files: 1 },
      { rule: 'rare-tag', severity: 'info', problems: 3, files: 3 },
    ])
  })

  it('are counted with those that the report does not list', () => {
    const last = { ...problem('a.md', 'bad-url'), more: 950 }
    expect(countByRule([problem('a.md', 'bad-url'), last])).toMatchObject([{ problems: 952, files: 1 }])
  })

  it('are told by file, in the order of the report', () => {
    expect(groupByFile(problems).map(({ file, problems: of }) => [file, of.length])).toEqual([
      ['2001/a.md', 3],
      ['2002/b.md', 2],
      ['2002/B2.md', 1],
      ['c.md', 1],
    ])
  })

  it('are those of one rule, or of files with these letters in their path', () => {
    const files = (rule: string | undefined, inPath = '') =>
      chosenProblems(problems, { rule, inPath }).map(({ file }) => file)
    expect(files('rare-tag')).toEqual(['2001/a.md', '2002/b.md', '2002/B2.md'])
    expect(files('rare-tag', ' /b ')).toEqual(['2002/b.md', '2002/B2.md'])
    expect(files(undefined, 'c.md')).toEqual(['c.md'])
    expect(files(undefined)).toHaveLength(problems.length)
  })
})
