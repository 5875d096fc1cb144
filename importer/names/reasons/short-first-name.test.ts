import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { shortFirstName } from './short-first-name.ts'

describe('a shortened first name', () => {
  it.each([
    ['Ed Markey', 'Edward Markey'],
    ['Chris Wray', 'Christopher Wray'],
  ])('speaks for %s and %s', (a, b) => {
    const [nameA, nameB, corpus] = aPair([a, b])
    expect([...shortFirstName.pairs(corpus.names)]).toContainEqual(expect.arrayContaining([nameA, nameB]))
    expect(shortFirstName.weigh(nameA, nameB, corpus)?.strength).toBeGreaterThan(0)
    expect(shortFirstName.weigh(nameB, nameA, corpus)?.strength).toBe(
      shortFirstName.weigh(nameA, nameB, corpus)?.strength,
    )
  })

  it.each([
    ['Eric Trump', 'Erica Trump'],
    ['Crypto industry', 'Cryptocurrency industry'],
    ['Ed Markey', 'Edward Snowden'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(shortFirstName.weigh(...aPair([a, b]))).toBeUndefined()
  })
})
