import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { punctuation } from './punctuation.ts'

describe('a leading "The", accents, dots and spaces', () => {
  it.each([
    ['The New York Times', 'New York Times'],
    ['JP Morgan', 'J.P.Morgan'],
    ['U.S. Senate', 'US Senate'],
    ['Viktor Orban', 'Viktor Orbán'],
    ['Procter & Gamble', 'Procter and Gamble'],
  ])('speaks for %s and %s', (a, b) => {
    const [nameA, nameB, corpus] = aPair([a, b])
    expect([...punctuation.pairs(corpus.names)]).toContainEqual(expect.arrayContaining([nameA, nameB]))
    expect(punctuation.weigh(nameA, nameB, corpus)?.strength).toBeGreaterThan(0)
    expect(punctuation.weigh(nameB, nameA, corpus)?.strength).toBe(
      punctuation.weigh(nameA, nameB, corpus)?.strength,
    )
  })

  it.each([
    ['New York Times', 'New York Post'],
    ['Public Citizen', 'Public Citizen (plaintiff)'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(punctuation.weigh(...aPair([a, b]))).toBeUndefined()
  })
})
