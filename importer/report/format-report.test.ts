import { describe, expect, it } from 'vitest'
import type { ImportProblem } from '#model/import-report.ts'
import { formatProblems, formatTotals } from './format-report.ts'
import { formatGithub } from './github.ts'
import { formatSarif } from './sarif.ts'

const badDate: ImportProblem = {
  file: 'a, b.md',
  line: 4,
  column: 1,
  field: 'date',
  rule: 'bad-date',
  severity: 'warning',
  message: '"100 % soon" is not a date on the calendar',
  hint: 'Write YYYY-MM-DD.',
}
const unreadable: ImportProblem = {
  file: 'c.md',
  rule: 'unreadable-file',
  severity: 'error',
  message: 'the file cannot be read: it is neither UTF-8 nor UTF-16 text',
  hint: 'Check its encoding.',
}

describe('the report', () => {
  it('groups problems by file, as compilers do, each with its hint', () => {
    expect(formatProblems([badDate, { ...badDate, line: 5 }, unreadable])).toBe(`
a, b.md
  4:1     warning  date: "100 % soon" is not a date on the calendar  bad-date
                   Write YYYY-MM-DD.
  5:1     warning  date: "100 % soon" is not a date on the calendar  bad-date
                   Write YYYY-MM-DD.

c.md
  -       error    the file cannot be read: it is neither UTF-8 nor UTF-16 text  unreadable-file
                   Check its encoding.`)
  })

  it('totals also those that are not listed', () => {
    expect(formatTotals([badDate, { ...badDate, more: 950 }])).toBe('      952  warning  bad-date')
  })

  it('shows signs that a terminal would obey', () => {
    const hostile = { ...badDate, message: '"\u001b[2J\u009b" is no date', file: 'a\n.md' }
    expect(formatProblems([hostile])).toContain('\na␊.md\n')
    expect(formatProblems([hostile])).toContain('"␛[2J�" is no date')
  })

  it('totals them by rule, most first', () => {
    expect(formatTotals([unreadable, badDate, badDate])).toBe(
      '        2  warning  bad-date\n        1  error    unreadable-file',
    )
  })
})

describe('GitHub annotations', () => {
  it('escape what has a meaning in a workflow command', () => {
    expect(formatGithub('corpus', [badDate, unreadable]).split('\n')).toEqual([
      '::warning file=corpus/a%2C b.md,line=4,col=1,title=bad-date::"100 %25 soon" is not a date on the calendar. Write YYYY-MM-DD.',
      '::error file=corpus/c.md,title=unreadable-file::the file cannot be read: it is neither UTF-8 nor UTF-16 text. Check its encoding.',
    ])
  })
})

describe('SARIF', () => {
  it('names each rule once and each problem with its place', () => {
    const { version, runs } = JSON.parse(formatSarif('corpus', [badDate, unreadable]))
    expect(version).toBe('2.1.0')
    const [{ tool, results }] = runs
    const known = tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(new Set(known).size).toBe(known.length)
    expect(results).toMatchObject([
      {
        ruleId: 'bad-date',
        level: 'warning',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'corpus/a,%20b.md' },
              region: { startLine: 4, startColumn: 1 },
            },
          },
        ],
      },
      { ruleId: 'unreadable-file', level: 'error' },
    ])
    for (const { ruleId } of results) expect(known).toContain(ruleId)
  })

  it('leads to a file with any name', () => {
    const { runs } = JSON.parse(formatSarif('.', [{ ...badDate, file: 'who?/C#: 50%.md' }]))
    const { uri } = runs[0].results[0].locations[0].physicalLocation.artifactLocation
    expect(uri).toBe('who%3F/C%23%3A%2050%25.md')
  })

  it('names a file that lies in no checkout by its whole address', () => {
    const { runs } = JSON.parse(formatSarif('/archive/our events', [{ ...badDate, file: 'who?.md' }]))
    const { uri } = runs[0].results[0].locations[0].physicalLocation.artifactLocation
    expect(uri).toBe('file:///archive/our%20events/who%3F.md')
  })
})
