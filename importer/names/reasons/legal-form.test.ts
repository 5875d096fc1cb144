import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { legalForm } from './legal-form.ts'

describe('a legal form', () => {
  it.each([
    ['Hut 8', 'Hut 8 Corp.'],
    ['Whole Foods', 'Whole Foods Market Inc.'],
    ['Verizon', 'Verizon Communications'],
  ])('speaks for %s and %s', (a, b) => {
    const [nameA, nameB, corpus] = aPair([a, b])
    expect([...legalForm.pairs(corpus.names)]).toContainEqual(expect.arrayContaining([nameA, nameB]))
    expect(legalForm.weigh(nameA, nameB, corpus)?.strength).toBeGreaterThan(0)
    expect(legalForm.weigh(nameB, nameA, corpus)?.strength).toBe(
      legalForm.weigh(nameA, nameB, corpus)?.strength,
    )
  })

  it.each([
    ['Verizon', 'Verizon Wireless'],
    ['CNN', 'CNN Corporate Leadership'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(legalForm.weigh(...aPair([a, b]))).toBeUndefined()
  })

  it('is surer of Inc. than of Communications, and keeps the longer name only for the first', () => {
    const inc = legalForm.weigh(...aPair(['Enron', 'Enron Corporation']))
    const trade = legalForm.weigh(...aPair(['Verizon', 'Verizon Communications']))
    expect(inc?.strength).toBeGreaterThan(trade?.strength ?? 1)
    expect(inc?.keep?.name).toBe('Enron')
  })
})
