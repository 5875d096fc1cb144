import { expect, it } from 'vitest'
import { locator } from './locate.ts'

const markdown = `---
id: a
sources:
- title: One
  url: https://example.org/1
- title: Two
  tier: many
actors: [Ann, Ann, Bob]
---
Body.
`

it.each([
  [['id'], { line: 2, column: 1 }],
  [['sources'], { line: 3, column: 1 }],
  [['sources', 0, 'url'], { line: 5, column: 3 }],
  [['sources', 1], { line: 6, column: 3 }],
  [['sources', 1, 'tier'], { line: 7, column: 3 }],
  [['actors', 1], { line: 8, column: 15 }],
  [['actors', { text: 'Bob' }], { line: 8, column: 20 }],
  [['actors', { text: 'Cy' }], { line: 8, column: 1 }],
])('finds %j in the front matter', (path, expected) => {
  expect(locator(markdown)(path)).toEqual(expected)
})

it('finds the enclosing field of one that is absent', () => {
  expect(locator(markdown)(['sources', 1, 'url'])).toEqual({ line: 6, column: 3 })
})

it('finds a field of a JSON file', () => {
  expect(locator('{\n  "id": "a",\n  "tier": "x"\n}')(['tier'])).toEqual({ line: 3, column: 3 })
})

it.each([
  ['a body', '---\nid: a\n---\nOne [[b]]\nand [[ c#d|e ]], [f](g/h.md).\n'],
  ['a body from Windows', '\uFEFF---\r\nid: a\r\n---\r\nOne [[b]]\r\nand [[ c#d|e ]], [f](g/h.md).\r\n'],
])('finds the links in %s, each where it leads to something', (_, text) => {
  const links = [0, 1, 2, 3].map((index) => locator(text)(['body', index]))
  expect(links).toEqual([{ line: 4, column: 7 }, { line: 5, column: 7 }, { line: 5, column: 22 }, undefined])
})

it.each(['body', 'description'])('finds the links in the %s of a JSON file, whatever is escaped', (field) => {
  const text = `{\n  "id": "a",\n  "${field}": "\\n\\u00e9\\"é [[b]]"\n}`
  const column = (text.split('\n')[2] ?? '').indexOf('[[') + 3
  expect(locator(text)(['body', 0])).toEqual({ line: 3, column })
})

it('finds nothing where there is nothing', () => {
  expect(locator(markdown)(['title'])).toBeUndefined()
})
