import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { country } from './country.ts'

describe('a country before a national body', () => {
  it.each([
    ['Secret Service', 'U.S. Secret Service'],
    ['US EPA', 'EPA'],
  ])('speaks for %s and %s', (a, b) => {
    const [nameA, nameB, corpus] = aPair([a, b])
    expect([...country.pairs(corpus.names)]).toContainEqual(expect.arrayContaining([nameA, nameB]))
    expect(country.weigh(nameA, nameB, corpus)?.strength).toBeGreaterThan(0)
    expect(country.weigh(nameB, nameA, corpus)?.strength).toBe(country.weigh(nameA, nameB, corpus)?.strength)
  })

  it.each([
    ['American Airlines', 'Airlines'],
    ['US Senate', 'U.S. Senate'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(country.weigh(...aPair([a, b]))).toBeUndefined()
  })
})
