import { expect, it } from 'vitest'
import { isNestedDeeply } from './nesting.ts'

it.each([
  ['lists in lists', '['.repeat(65)],
  ['lists in lists beside others', '[[],'.repeat(65)],
  ['mappings in mappings', '{"a":'.repeat(65)],
  ['items in items', '- '.repeat(65)],
  ['items below items', Array.from({ length: 66 }, (_, level) => `${' '.repeat(level)}-\n`).join('')],
])('finds that %s are nested deeply', (_, text) => {
  expect(isNestedDeeply(text)).toBe(true)
})

it.each([
  ['many lists', 'same:\n  - [A, B]\n'.repeat(1_000)],
  ['some levels', `${'['.repeat(64)}${']'.repeat(64)}`],
  ['brackets that close nothing', ']'.repeat(100)],
  ['a comment far to the right', `same: # a\n${' '.repeat(80)}# b\n`],
])('lets %s be', (_, text) => {
  expect(isNestedDeeply(text)).toBe(false)
})
