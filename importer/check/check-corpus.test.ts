import { describe, expect, it } from 'vitest'
import { type Aliases, aliasesOf, noAliases } from '../names/aliases.ts'
import { type Finding, fieldName } from '../rules/rule.ts'
import { rareTags, unknownFields, unratedShare } from './check-corpus.ts'
import { checkEvent } from './check-event.ts'

function problems(...files: Record<string, unknown>[]) {
  return problemsWith(noAliases, ...files)
}

function problemsWith(aliases: Aliases, ...files: Record<string, unknown>[]) {
  const found: (Finding & { file: string })[] = []
  const events = files.map((fields, index) => {
    const id = `e${index + 1}`
    return checkEvent(`${id}.md`, { id, title: id, date: '1985', ...fields }, '').event
  })
  const checks = [unknownFields(), unratedShare(), rareTags(aliases)]
  for (const check of checks) {
    for (const event of events) check.see(event)
    check.tell((file, finding) => found.push({ file, ...finding }))
  }
  return found.map(({ file, path, rule, message }) => `${file} ${fieldName(path)} ${rule}: ${message}`)
}

function times(count: number, fields: Record<string, unknown>) {
  return Array.from({ length: count }, () => fields)
}

it('tells of an unknown field once, where it occurs first, and in how many files', () => {
  expect(problems({}, { notes: 'a' }, { notes: 'b' }, { importence: 8 })).toEqual([
    'e2.md notes unknown-field: the field is in 2 files and has no meaning here',
    'e4.md importence unknown-field: the field is in 1 file and has no meaning here',
  ])
})

it('tells of an unknown field of a source too', () => {
  const source = { title: 'T', publisher: 'P' }
  expect(
    problems({
      sources: [
        { ...source, tier: 1 },
        { ...source, teir: 1 },
      ],
    }),
  ).toEqual(['e1.md sources[1].teir unknown-field: the field is in 1 file and has no meaning here'])
})

it('leaves a field that relates no events to each file to tell', () => {
  expect(problems({ connections: { led_to: ['e2'] } }, {})).toEqual([])
})

it('does not take a second name of a publisher for an unknown field', () => {
  expect(problems({ sources: [{ title: 'T', publisher: 'AP', outlet: 'The Times' }] })).toEqual([])
})

it('does not take what was kept of an unusable field for an unknown one', () => {
  expect(problems({ importance: 99 })).toEqual([])
})

describe('the unrated share', () => {
  const rated = { sources: [{ title: 'T', publisher: 'P', tier: 1 }] }
  const unrated = { sources: [{ title: 'T', publisher: 'P' }] }

  it('is told when it is large', () => {
    expect(problems(...times(15, rated), ...times(5, unrated))).toEqual([
      'e16.md sources[0] mostly-unrated: 5 of 20 citations (25 %) have no tier',
    ])
  })

  it.each([
    ['small', [...times(16, rated), ...times(4, unrated)]],
    ['that of a few citations', times(19, unrated)],
  ])('is not told when it is %s', (_, files) => {
    expect(problems(...files)).toEqual([])
  })
})

describe('a tag used once', () => {
  const frequent = times(5, { tags: ['arms-sales', 'election-2016'] })

  it.each(['arm-sales', 'arms-salez', 'Arms Sale'])('spelled %s is told beside the frequent one', (tag) => {
    expect(problems(...frequent, { tags: ['other', tag] })).toEqual([
      expect.stringMatching(/^e6\.md tags rare-tag: the tag .+ is used once, arms-sales 5 times$/),
    ])
  })

  it('is told beside the one that is used most, where several are near', () => {
    const others = [...times(5, { tags: ['bribe'] }), ...times(6, { tags: ['bribes'] })]
    expect(problems(...others, { tags: ['bribee'] })).toEqual([expect.stringContaining('bribes 6 times')])
  })

  it.each(['election-2017', 'ARMS SALES', 'hostages'])('spelled %s is let be', (tag) => {
    expect(problems(...frequent, { tags: [tag] })).toEqual([])
  })

  it('is let be when the aliases say that it is the frequent one, or another, or in use by other spellings', () => {
    const rare = { tags: ['arm-sales'] }
    const declared = (same: string[][], distinct: string[][]) =>
      problemsWith(aliasesOf(same, distinct), ...frequent, rare, { tags: ['weaponry'] })
    expect(declared([], [])).toHaveLength(1)
    expect(declared([['arms-sales', 'arm-sales']], [])).toEqual([])
    expect(declared([], [['Arms sales', 'arm-sales']])).toEqual([])
    expect(declared([['arm-sales', 'weaponry']], [])).toEqual([])
  })

  it('is let be when it is used again', () => {
    expect(problems(...frequent, { tags: ['arm-sales'] }, { tags: ['arm-sales'] })).toEqual([])
  })
})
