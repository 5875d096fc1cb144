import { describe, expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { editDistance } from './edit-distance.ts'

describe('a slip of the pen', () => {
  it.each([
    ['Suleiman Kerimov', 'Suleyman Kerimov'],
    ['Michele Fiore', 'Michelle Fiore'],
  ])('speaks for %s and %s', (a, b) => {
    const [nameA, nameB, corpus] = aPair([a, b])
    expect([...editDistance.pairs(corpus.names)]).toContainEqual(expect.arrayContaining([nameA, nameB]))
    expect(editDistance.weigh(nameA, nameB, corpus)?.strength).toBeGreaterThan(0)
    expect(editDistance.weigh(nameB, nameA, corpus)?.strength).toBe(
      editDistance.weigh(nameA, nameB, corpus)?.strength,
    )
  })

  it.each([
    ['ABC News', 'NBC News'],
    ['CBS News', 'PBS News'],
    ['David Sackler', 'David Sacks'],
    ['privacy violation', 'privacy violations'],
    ['William Brennan', 'William Bryan'],
  ])('says nothing of %s and %s', (a, b) => {
    expect(editDistance.weigh(...aPair([a, b]))).toBeUndefined()
  })
})
