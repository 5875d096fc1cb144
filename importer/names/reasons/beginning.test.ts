import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { beginning } from './beginning.ts'

describe('the beginning of a longer name', () => {
  it.each([['Simpson Thacher', 'Simpson Thacher & Bartlett']])('speaks for %s and %s', (a, b) => {
    const [nameA, nameB, corpus] = aPair([a, b])
    expect([...beginning.pairs(corpus.names)]).toContainEqual(expect.arrayContaining([nameA, nameB]))
    expect(beginning.weigh(nameA, nameB, corpus)?.strength).toBeGreaterThan(0)
    expect(beginning.weigh(nameB, nameA, corpus)?.strength).toBe(
      beginning.weigh(nameA, nameB, corpus)?.strength,
    )
  })

  it.each([
    ['Verizon', 'Verizon Communications'],
    ['Edwin Meese', 'Edwin Meese III'],
    ['Brennan Center', 'Center for Justice'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(beginning.weigh(...aPair([a, b]))).toBeUndefined()
  })

  it('says nothing once many names begin so', () => {
    const others = ['Office', 'Counsel', 'Staff'].map((word) => ({ actors: [`White House ${word}`] }))
    expect(beginning.weigh(...aPair(['White House', 'White House Ballroom'], { others }))).toBeUndefined()
  })
})
