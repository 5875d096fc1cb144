import { expect, it } from 'vitest'
import { linksIn } from './body-links.ts'

it.each([
  ['[a](a.md)', 'a.md'],
  ['[a](../x/a.md#part "With words")', '../x/a.md'],
  ['[a](<a b.md>)', 'a b.md'],
  ['[a](<a (1.md#part> "With words")', 'a (1.md'],
  ['[c](c_(d).md)', 'c_(d).md'],
  ['[a][1]\n\n[1]: a.md\n', 'a.md'],
  ['[a][1]\r\n\r\n  [1]: x/a.json#part "With words"\r\n', 'x/a.json'],
  ['[a][the one]\n\n[the one]: <a b.md>', 'a b.md'],
])('finds in %j the link to %s, and where that stands', (body, path) => {
  expect(linksIn(body)).toMatchObject([{ path, offset: body.indexOf(path) }])
})

it.each([
  '[a](https://example.org/a.md)',
  '[a](<https://example.org/a.md>)',
  '[1]: https://example.org/a.md',
  'See [1]: a.md',
  '[^1]: a.md',
  '[1]: a.md is a file',
  '[a](a (b.md)',
  '[a](a.txt)',
])('finds no link to an event in %j', (body) => {
  expect(linksIn(body)).toEqual([])
})
