import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { site } from './site.ts'

describe('an address for a name', () => {
  it.each([
    ['CNN', 'cnn.com'],
    ['The Guardian', 'theguardian.com'],
    ['PR Newswire', 'www.prnewswire.com'],
  ])('speaks for %s and %s', (a, b) => {
    const [nameA, nameB, corpus] = aPair([a, b], { type: 'Publisher' })
    expect([...site.pairs(corpus.names)]).toContainEqual(expect.arrayContaining([nameA, nameB]))
    expect(site.weigh(nameA, nameB, corpus)?.strength).toBeGreaterThan(0)
    expect(site.weigh(nameB, nameA, corpus)?.strength).toBe(site.weigh(nameA, nameB, corpus)?.strength)
  })

  it.each([
    ['CNN', 'cnbc.com'],
    ['CNN', 'CNBC'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(site.weigh(...aPair([a, b], { type: 'Publisher' }))).toBeUndefined()
  })
})
