import { describe, expect, it } from 'vitest'
import { someEvents } from './a-pair.ts'
import { checkUse, parseAliases } from './parse-aliases.ts'

function problemsIn(text: string) {
  return parseAliases(text).problems.map(
    ({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`,
  )
}

describe('aliases.yml', () => {
  it.each(['', '# nothing yet\n', 'same:\n', 'same: []\ndistinct:\n'])('may hold nothing: %j', (text) => {
    expect(parseAliases(text)).toMatchObject({ entries: { same: [], distinct: [] }, problems: [] })
  })

  it('holds groups of names and names that are apart', () => {
    const { aliases, problems } = parseAliases('same:\n  - [FBI, The Bureau]\ndistinct:\n  - [FBI, Bureau]\n')
    expect(problems).toEqual([])
    expect(aliases.keyOf('the-bureau')).toBe('fbi')
    expect(aliases.areDistinct('bureau', 'fbi')).toBe(true)
  })

  it.each([
    ['is no YAML', 'same: [[A, B]', /so none is applied/],
    ['is not two lists', '- [A, B]', /does not begin with same: or distinct:/],
    ['says same twice', 'same:\n  - [A, B]\nsame:\n  - [C, D]\n', /keys must be unique/],
    ['is nested without end', `same: ${'['.repeat(20_000)}`, /nested too deeply/],
    ['is nested beside others without end', `same: ${'[[],'.repeat(20_000)}`, /nested too deeply/],
    [
      'unfolds without end',
      `a: &a [x, x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]`).join('\n')}`,
      /Excessive alias count/,
    ],
  ])('is put aside as a whole when it %s', (_, text, message) => {
    const { aliases, problems } = parseAliases(text)
    expect(problems).toMatchObject([
      {
        file: 'aliases.yml',
        rule: 'unreadable-aliases',
        severity: 'error',
        message: expect.stringMatching(message),
      },
    ])
    expect(aliases.keyOf('b')).toBe('b')
  })

  it('leaves out an entry that is not a list of names, says where it is, and applies the others', () => {
    const text = `same:\n  - [A, B]\n  - C\n  - [D]\n  - [E, 1]\n  - [F, "?"]\n  - [G, ${'g'.repeat(1_001)}]\nother: 1\n`
    expect(problemsIn(text)).toEqual([
      '8:1 error bad-alias',
      '3:5 error bad-alias',
      '4:5 error bad-alias',
      '5:9 error bad-alias',
      '6:9 error bad-alias',
      '7:9 error bad-alias',
    ])
    expect(parseAliases(text).aliases.keyOf('b')).toBe('a')
  })

  it('says which name is in two groups, and which pair is both same and distinct', () => {
    const text = 'same:\n  - [A, B]\n  - [b, C]\ndistinct:\n  - [B, A]\n'
    expect(problemsIn(text)).toEqual([
      '3:6 warning alias-in-two-groups',
      '5:5 warning alias-same-and-distinct',
    ])
  })

  it('says which of its names occur nowhere', () => {
    const text = '# checked in May\nsame:\n  - [A, B]\n'
    const use = checkUse(text, parseAliases(text))
    for (const event of someEvents({ tags: ['a'] })) use.see(event)
    expect(use.problems()).toMatchObject([
      { file: 'aliases.yml', line: 3, column: 9, severity: 'info', message: 'no event names "B"' },
    ])
  })
})
