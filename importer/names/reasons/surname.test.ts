import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { surname } from './surname.ts'

const together = [
  { actors: ['Trump', 'Mike Pence', 'William Barr'] },
  { actors: ['Donald Trump', 'Mike Pence', 'William Barr'] },
  { actors: ['Donald Trump', 'Jared Kushner'] },
]

describe('a surname alone', () => {
  it('is that of who bears it most often, in the company of the same people', () => {
    const [alone, full, corpus] = aPair(['Trump', 'Donald Trump'], { others: together })
    expect([...surname.pairs(corpus.names)]).toEqual([[alone, full]])
    expect(surname.weigh(alone, full, corpus)).toEqual({
      strength: expect.closeTo(0.9),
      text: 'Donald Trump is in 100 % of the events that name someone so, and they share 2 companions',
      keep: full,
    })
  })

  it('is not that of someone who is seldom named', () => {
    expect(surname.weigh(...aPair(['Trump', 'Eric Trump'], { others: together }))).toBeUndefined()
  })

  it('is not that of someone among other people', () => {
    expect(surname.weigh(...aPair(['Roche', 'James Roche'], { others: together }))).toBeUndefined()
  })

  it.each([
    ['Thailand', 'Bank of Thailand'],
    ['Senate', 'U.S. Senate'],
  ])('is not taken for one in %s and %s', (word, name) => {
    const others = [{ actors: [word, 'Mike Pence'] }, { actors: [name, 'Mike Pence'] }]
    expect(surname.weigh(...aPair([word, name], { others }))).toBeUndefined()
  })
})
