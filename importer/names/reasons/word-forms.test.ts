import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { wordForms } from './word-forms.ts'

describe('the same words in another form', () => {
  it.each([
    ['Treasury Department', 'US Department of the Treasury'],
    ['privacy violation', 'privacy-violations'],
    ['weaponization of justice', 'justice-weaponization'],
  ])('speaks for %s and %s', (a, b) => {
    const [nameA, nameB, corpus] = aPair([a, b])
    expect([...wordForms.pairs(corpus.names)]).toContainEqual(expect.arrayContaining([nameA, nameB]))
    expect(wordForms.weigh(nameA, nameB, corpus)?.strength).toBeGreaterThan(0)
    expect(wordForms.weigh(nameB, nameA, corpus)?.strength).toBe(
      wordForms.weigh(nameA, nameB, corpus)?.strength,
    )
  })

  it.each([
    ['Senate Finance Committee', 'Senate Judiciary Committee'],
    ['Senate', 'U.S. Senate'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(wordForms.weigh(...aPair([a, b]))).toBeUndefined()
  })
})
