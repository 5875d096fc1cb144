import { expect, it } from 'vitest'
import { likeness, likeWords, wordVectors } from './likeness.ts'

const texts = ['the rifles of the airlift', 'the rifles of the hearing', 'the hearing', 'the budget'].map(
  (text) => text.split(' '),
)

it('is 1 for the same words, 0 for none in common, and higher the rarer the shared ones', () => {
  const [rifles, other, hearing] = wordVectors(texts)
  const [same, again, unlike] = wordVectors([['a', 'b'], ['a', 'b'], ['c']])
  if (!rifles || !other || !hearing || !same || !again || !unlike) throw new Error('a vector for each text')
  expect(likeness(same, again)).toBeCloseTo(1)
  expect(likeness(same, unlike)).toBe(0)
  expect(likeness(rifles, other)).toBeGreaterThan(likeness(rifles, hearing))
  expect(likeWords(rifles, other, 2)).toEqual(['of', 'rifles'])
})

it('of a text without words is 0', () => {
  const [empty, some] = wordVectors([[], ['a']])
  expect(empty && some && likeness(empty, some)).toBe(0)
})
