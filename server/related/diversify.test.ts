import { expect, it } from 'vitest'
import { diversify } from './diversify.ts'

const story = (item: string, score: number) => ({ item, score })
const sameStory = (a: string, b: string) => (a[0] === b[0] ? 1 : 0)
const inOrder = (items: { item: string }[]) => items.map(({ item }) => item)

it('puts the best of each story before the second of any', () => {
  const items = [story('a1', 9), story('a2', 8.9), story('a3', 8.8), story('b1', 5), story('c1', 2)]
  expect(inOrder(diversify(items, sameStory, 3))).toEqual(['a1', 'b1', 'c1'])
  expect(inOrder(diversify(items, sameStory, 5))).toEqual(['a1', 'b1', 'c1', 'a2', 'a3'])
})

it('keeps the order of what is unlike, and its scores', () => {
  const items = [story('a', 9), story('b', 5), story('c', 2)]
  expect(diversify(items, sameStory, 9)).toEqual(items)
})

it('chooses none of none', () => {
  expect(diversify<string>([], sameStory, 3)).toEqual([])
})
