import { describe, expect, it } from 'vitest'
import { aliasesOf } from './aliases.ts'

const aliases = aliasesOf(
  [
    ['Securities and Exchange Commission', 'SEC', 'S.E.C. (agency)'],
    ['sec', 'Senate Ethics Committee'],
  ],
  [['SEC', 'Senate Energy Committee']],
)

describe('a group', () => {
  it('goes by the slug of its first name, which is shown as it is written', () => {
    expect(aliases.keyOf('sec')).toBe('securities-and-exchange-commission')
    expect(aliases.keyOf('s-e-c-agency')).toBe('securities-and-exchange-commission')
    expect(aliases.nameOf('securities-and-exchange-commission')).toBe('Securities and Exchange Commission')
  })

  it('keeps its names from a later group', () => {
    expect(aliases.keyOf('senate-ethics-committee')).toBe('senate-ethics-committee')
  })

  it('leaves other names alone', () => {
    expect(aliases.keyOf('fbi')).toBe('fbi')
    expect(aliases.nameOf('fbi')).toBeUndefined()
  })
})

it('keeps a whole group distinct from a name that one of its members is distinct from', () => {
  const key = 'securities-and-exchange-commission'
  expect(aliases.areDistinct(key, 'senate-energy-committee')).toBe(true)
  expect(aliases.areDistinct('senate-energy-committee', key)).toBe(true)
  expect(aliases.areDistinct(key, 'fbi')).toBe(false)
})
