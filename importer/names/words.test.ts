import { describe, expect, it } from 'vitest'
import { readName, wordsOf } from './words.ts'

describe('the words of a name', () => {
  it.each([
    ['U.S. Senate', 'us senate'],
    ['R.J. Reynolds', 'rj reynolds'],
    ['AT&T', 'at and t'],
    ["Governor's Office", 'governors office'],
    ['Recep Erdoğan', 'recep erdogan'],
    ['हिन्दी', 'हिन्दी'],
  ])('of %s are %s', (name, words) => {
    expect(wordsOf(name).join(' ')).toBe(words)
  })

  it('are told apart from those in brackets, and begin without "the"', () => {
    expect(readName('The Office (OMB)')).toEqual({ outside: ['office'], inside: [['omb']] })
    expect(readName('The (who?)')).toEqual({ outside: ['the'], inside: [['who']] })
    expect(readName('(secret)')).toEqual({ outside: ['secret'], inside: [] })
  })
})
