import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const checkout = resolve(import.meta.dirname, '..')
const path = /`([\w.-]+(?:\/[\w.-]*)+|[\w-]+\.(?:md|json|yml))`/g
const link = /\]\(([\w./-]+)(?:#[\w-]+)?\)/g
/** Named as files of a reader's. */
const ofReaders = new Set(['aliases.yml', 'application/problem+json'])

describe.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s', (page) => {
  const text = readFileSync(resolve(checkout, page), 'utf8')
  const named = [...text.matchAll(path), ...text.matchAll(link)].map(([, name = '']) => name)

  it('names files and folders that are there', () => {
    expect(named).not.toEqual([])
    expect(named.filter((name) => !ofReaders.has(name) && !existsSync(resolve(checkout, name)))).toEqual([])
  })
})

it('tells of every folder at the top', () => {
  const text = readFileSync(resolve(checkout, 'ARCHITECTURE.md'), 'utf8')
  const folders = readdirSync(checkout, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^\.|^build$|^node_modules$/.test(entry.name))
    .map(({ name }) => name)
  expect(folders).toContain('importer')
  expect(folders.filter((folder) => !text.includes(`\`${folder}/`))).toEqual([])
})
