import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { initialism } from './initialism.ts'

describe('initials', () => {
  it.each([
    ['FBI', 'Federal Bureau of Investigation'],
    ['US EPA', 'U.S. Environmental Protection Agency'],
    ['DOGE', 'Department of Government Efficiency'],
    ['PhRMA', 'Pharmaceutical Research and Manufacturers of America (PhRMA)'],
  ])('speaks for %s and %s', (a, b) => {
    const [nameA, nameB, corpus] = aPair([a, b])
    expect([...initialism.pairs(corpus.names)]).toContainEqual(expect.arrayContaining([nameA, nameB]))
    expect(initialism.weigh(nameA, nameB, corpus)?.strength).toBeGreaterThan(0)
    expect(initialism.weigh(nameB, nameA, corpus)?.strength).toBe(
      initialism.weigh(nameA, nameB, corpus)?.strength,
    )
  })

  it.each([
    ['FBI', 'Federal Reserve'],
    ['DHS', 'Tricia McLaughlin (DHS)'],
    ['HSI', 'Harry Sargeant III'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(initialism.weigh(...aPair([a, b]))).toBeUndefined()
  })

  it('proposes the name written out', () => {
    const [short, long, corpus] = aPair(['FBI', 'Federal Bureau of Investigation'])
    expect(initialism.weigh(short, long, corpus)?.keep).toBe(long)
  })

  it('is less sure of an expansion that fewer events name than another', () => {
    const others = [
      { actors: ['Federal Communications Commission'] },
      { actors: ['Federal Communications Commission'] },
    ]
    const rare = initialism.weigh(...aPair(['FCC', 'Federal Circuit Courts'], { others }))
    expect(rare?.strength).toBeLessThan(0.5)
  })

  it('is not sure of a tag that no actor is named after', () => {
    const tags = ['epa', 'executive-power-abuse'] satisfies [string, string]
    expect(initialism.weigh(...aPair(tags, { type: 'Tag' }))?.strength).toBeLessThan(0.5)
    const others = [{ actors: ['Executive Power Abuse'] }]
    expect(initialism.weigh(...aPair(tags, { type: 'Tag', others }))?.strength).toBeGreaterThan(0.5)
  })
})
