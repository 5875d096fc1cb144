import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { brackets } from './brackets.ts'

describe('a text in brackets', () => {
  it.each([
    ['Public Citizen', 'Public Citizen (plaintiff)'],
    ['Neil Gorsuch (dissent)', 'Neil Gorsuch (concurring)'],
  ])('speaks for %s and %s', (a, b) => {
    const [nameA, nameB, corpus] = aPair([a, b])
    expect([...brackets.pairs(corpus.names)]).toContainEqual(expect.arrayContaining([nameA, nameB]))
    expect(brackets.weigh(nameA, nameB, corpus)?.strength).toBeGreaterThan(0)
    expect(brackets.weigh(nameB, nameA, corpus)?.strength).toBe(
      brackets.weigh(nameA, nameB, corpus)?.strength,
    )
  })

  it.each([['Public Citizen', 'Public Knowledge (plaintiff)']])('says nothing of %s and %s', (a, b) => {
    expect(brackets.weigh(...aPair([a, b]))).toBeUndefined()
  })

  it('proposes the name without brackets', () => {
    expect(brackets.weigh(...aPair(['Jho Low', 'Jho Low (Low Taek Jho)']))?.keep?.name).toBe('Jho Low')
  })
})
