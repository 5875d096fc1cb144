import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { current, pages } from './write-docs.ts'

it.each(pages)('docs/%s is as the code says; npm run docs brings it up to date', (page) => {
  expect(readFileSync(resolve(import.meta.dirname, '../docs', page), 'utf8')).toBe(current(page))
})

it('has a table of the rules, one of the measures, and the queries', () => {
  expect(current('file-format.md')).toContain('| `bad-date` | warning |')
  expect(current('discovering.md')).toContain('| Betweenness | How many of the shortest chains')
  expect(current('queries.md')).toContain('(a:Actor {name: $actor})-[r:PARTICIPATED_IN]->(e:Event)')
})
