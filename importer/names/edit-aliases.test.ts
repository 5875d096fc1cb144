import { describe, expect, it } from 'vitest'
import { AliasRefused, declareDistinct, declareSame } from './edit-aliases.ts'
import { parseAliases } from './parse-aliases.ts'

const file = `# Reviewed in May.

same:
  # the agency
  - [Securities and Exchange Commission, SEC] # not the Senate
distinct:
  - [George H.W. Bush, George W. Bush]
`

function same(text: string, a: string, b: string) {
  return declareSame(text, parseAliases(text), a, b)
}

function distinct(text: string, a: string, b: string) {
  return declareDistinct(text, parseAliases(text), a, b)
}

describe('declaring names the same', () => {
  it('adds a line, and deleting the line makes the file what it was', () => {
    const { text = '' } = same(file, 'Donald Trump', 'Trump')
    const line = '  - [Donald Trump, Trump]\n'
    expect(text).toContain(line)
    expect(text.replace(line, '')).toBe(file)
  })

  it('lets a name join the group of the other, and keeps the comments', () => {
    const { text = '' } = same(file, 'SEC', 'S.E.C., Washington')
    expect(text.replace(', "S.E.C., Washington"', '')).toBe(file)
    expect(same(file, 'U.S. SEC', 'sec').text).toContain(
      '[Securities and Exchange Commission, SEC, U.S. SEC]',
    )
  })

  it('is refused where the group is written as a reference', () => {
    const text = 'a: &group [A, B]\nsame:\n  - *group\n'
    expect(() => same(text, 'A', 'C')).toThrow(AliasRefused)
  })

  it('says which name is shown where the first of the group belongs to another', () => {
    const text = 'same:\n  - [A, B]\n  - [B, C]\n'
    const { told, text: edited = '' } = same(text, 'C', 'Z')
    expect(told).toContain('"Z" is shown as "C"')
    const { aliases } = parseAliases(edited)
    expect(aliases.nameOf(aliases.keyOf('z'))).toBe('C')
  })

  it('begins a file that is not there, or is empty', () => {
    const { text = '' } = same('', 'A', 'B')
    expect(text).toMatch(/^# Names that mean the same.+\n\nsame:\n {2}- \[A, B\]\n$/s)
    expect(same('# mine\n', 'A', 'B').text).toBe('# mine\n\nsame:\n  - [A, B]\n')
    expect(same('same: []\n', 'A', 'B').text).toBe('same:\n  - [A, B]\n')
  })

  it.each([
    ['indented below it', 'same:\n  # none yet\n'],
    ['not indented', 'same:\n# none yet\n'],
    ['beside it', 'same: # none yet\n'],
    ['beside the sign for nothing', 'same: ~ # none yet\n'],
    ['after a blank line', 'same:\n\n  # none yet\n'],
    ['beside an empty list', 'same: [] # none yet\n'],
    ['in several lines', 'same: # none\n  # yet\n'],
  ])('keeps the comments of an empty section: %s', (_, empty) => {
    for (const text of [empty, `${empty}distinct:\n  - [C, D]\n`, `distinct:\n  - [C, D]\n${empty}`]) {
      const { text: edited = '' } = same(text, 'A', 'B')
      const words = (all: string) => all.match(/# .+/g)
      expect(words(edited)).toEqual(words(text))
      expect(parseAliases(edited).entries.same).toMatchObject([{ names: ['A', 'B'] }])
      expect(edited.includes('[C, D]')).toBe(text.includes('[C, D]'))
    }
    expect(same(empty, 'A', 'B').text).toMatch(/^same:\n/)
  })

  it('writes in the manner of the file', () => {
    expect(same('same:\n- [ A, B ]\n', 'C', 'D').text).toBe('same:\n- [ A, B ]\n- [ C, D ]\n')
    expect(same('same:\r\n  - [A, B]\r\n', 'C', 'D').text).toBe('same:\r\n  - [A, B]\r\n  - [C, D]\r\n')
  })

  it('changes nothing when it is so already', () => {
    expect(same(file, 'sec', 'Securities and Exchange Commission').text).toBeUndefined()
  })

  it.each([
    ['one name', 'SEC', 'sec', /Neither case counts/],
    ['distinct', 'George W. Bush', 'George H.W. Bush', /Delete their line below distinct/],
    ['in two groups', 'SEC', 'C', /join their lines/],
  ])('is refused for names that are %s', (_, a, b, hint) => {
    const text = file.replace('distinct:', '  - [C, D]\ndistinct:')
    expect(() => same(text, a, b)).toThrow(expect.objectContaining({ hint: expect.stringMatching(hint) }))
  })
})

describe('declaring names distinct', () => {
  it('adds a line, and deleting the line makes the file what it was', () => {
    const { text = '' } = distinct(file, 'Charles Keating', 'Charles Keating III')
    const line = '  - [Charles Keating, Charles Keating III]\n'
    expect(text.replace(line, '')).toBe(file)
    expect(parseAliases(text).problems).toEqual([])
  })

  it('is refused for names that are the same', () => {
    expect(() => distinct(file, 'SEC', 'Securities and Exchange Commission')).toThrow(AliasRefused)
    expect(() => distinct(file, 'SEC', 'sec')).toThrow(/are one name already/)
  })
})
