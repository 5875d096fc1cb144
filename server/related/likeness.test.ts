import { expect, it } from 'vitest'
import { likeness, likeWords, newVocabulary, wordVectors } from './likeness.ts'

const texts = ['the rifles of the airlift', 'the rifles of the hearing', 'the hearing', 'the budget'].map(
  (text) => text.split(' '),
)

function vectorsOf(some: string[][]) {
  const vocabulary = newVocabulary()
  return wordVectors(vocabulary, some.map(vocabulary.count))
}

it('is 1 for the same words, 0 for none in common, and higher the rarer the shared ones', () => {
  const [rifles, other, hearing] = vectorsOf(texts)
  const [same, again, unlike] = vectorsOf([['a', 'b'], ['a', 'b'], ['c']])
  if (!rifles || !other || !hearing || !same || !again || !unlike) throw new Error('a vector for each text')
  expect(likeness(same, again)).toBeCloseTo(1)
  expect(likeness(same, unlike)).toBe(0)
  expect(likeness(rifles, other)).toBeGreaterThan(likeness(rifles, hearing))
  expect(likeWords(rifles, other, 2)).toEqual(['of', 'rifles'])
})

it('of a text without words is 0', () => {
  const [empty, some] = vectorsOf([[], ['a']])
  expect(empty && some && likeness(empty, some)).toBe(0)
})

it('does not depend on which words came first', () => {
  function told(first: readonly string[]) {
    const vocabulary = newVocabulary()
    vocabulary.count(first)
    const [one, other] = wordVectors(vocabulary, texts.map(vocabulary.count))
    if (!one || !other) throw new Error('a vector for each text')
    return { likeness: likeness(one, other), words: likeWords(one, other, 4) }
  }
  expect(told(['rifles', 'of', 'the'])).toEqual(told(['airlift', 'the', 'hearing', 'rifles']))
})
