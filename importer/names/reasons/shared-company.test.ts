import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { closeness, sharedCompany } from './shared-company.ts'

describe('shared companions', () => {
  it('are told with their number', () => {
    const others = [{ actors: ['SEC', 'Ann', 'Bob'] }, { actors: ['Commission', 'Ann', 'Bob', 'Cy'] }]
    expect(sharedCompany.weigh(...aPair(['SEC', 'Commission'], { others }))).toEqual({
      strength: expect.closeTo(0.16),
      text: 'they share 2 companions',
    })
  })

  it('count for less when they meet everyone', () => {
    const crowd = ['P', 'Q', 'R', 'S', 'T'].map((name) => ({ actors: [name, 'Hub'] }))
    const others = (common: string) => [
      { actors: ['SEC', common, 'Other'] },
      { actors: ['Commission', common, 'Cy', 'Dee'] },
      { actors: ['Loner', 'Hermit'] },
      ...crowd,
    ]
    const close = (common: string) => closeness(...aPair(['SEC', 'Commission'], { others: others(common) }))
    expect(close('Hub')).toMatchObject({ shared: 1 })
    expect(close('Hub').company).toBeLessThan(close('Loner').company)
  })

  it('say nothing of tags, nor by one alone', () => {
    expect(sharedCompany.weigh(...aPair(['a', 'b'], { type: 'Tag' }))).toBeUndefined()
    const others = [{ actors: ['SEC', 'Ann'] }, { actors: ['Commission', 'Ann'] }]
    expect(sharedCompany.weigh(...aPair(['SEC', 'Commission'], { others }))).toBeUndefined()
  })
})
