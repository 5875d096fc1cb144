import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { currentFileFormat } from './write-docs.ts'

it('docs/file-format.md has the rules as they are; npm run docs brings it up to date', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../docs/file-format.md'), 'utf8')
  expect(page).toBe(currentFileFormat())
  expect(page).toContain('| `bad-date` | warning |')
})
