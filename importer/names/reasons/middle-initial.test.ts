import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { middleInitial } from './middle-initial.ts'

describe('a middle initial or a generation', () => {
  it.each([
    ['Donald Trump', 'Donald J. Trump'],
    ['Edwin Meese', 'Edwin Meese III'],
  ])('speaks for %s and %s', (a, b) => {
    const [nameA, nameB, corpus] = aPair([a, b])
    expect([...middleInitial.pairs(corpus.names)]).toContainEqual(expect.arrayContaining([nameA, nameB]))
    expect(middleInitial.weigh(nameA, nameB, corpus)?.strength).toBeGreaterThan(0)
    expect(middleInitial.weigh(nameB, nameA, corpus)?.strength).toBe(
      middleInitial.weigh(nameA, nameB, corpus)?.strength,
    )
  })

  it.each([
    ['George H.W. Bush', 'George W. Bush'],
    ['Federal Courts', 'Federal Circuit Courts'],
    ['Donald Trump', 'Eric Trump'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(middleInitial.weigh(...aPair([a, b]))).toBeUndefined()
  })

  it('is not sure where there are a father and a son', () => {
    const alone = middleInitial.weigh(...aPair(['Charles Keating', 'Charles Keating III']))
    const others = [{ actors: ['Charles H. Keating Jr.'] }]
    const ofTwo = middleInitial.weigh(...aPair(['Charles Keating', 'Charles Keating III'], { others }))
    expect(ofTwo?.strength).toBeLessThan(alone?.strength ?? 0)
  })
})
