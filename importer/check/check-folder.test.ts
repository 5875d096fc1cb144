import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkFolder } from './check-folder.ts'

const examples = resolve(import.meta.dirname, '../../examples')
const unseen = () => {}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skein-'))
})
afterEach(() => rm(folder, { recursive: true }))

const event = (title: string) => `---\nid: a\ntitle: ${title}\ndate: 2020-01-01\n---\n`

test('a file that nobody has written to is not read again', async () => {
  const first = await checkFolder(examples, new Map(), unseen)
  const second = await checkFolder(examples, first.files, unseen)
  expect(second.digest).toBe(first.digest)
  for (const [file, checked] of first.files) expect(second.files.get(file)).toBe(checked)
})

test('a file written to in the same moment, with as many letters, is read again', async () => {
  const file = join(folder, 'a.md')
  await writeFile(file, event('One'))
  const first = await checkFolder(folder, new Map(), unseen)
  await writeFile(file, event('Two'))
  const second = await checkFolder(folder, first.files, unseen)
  expect(second.digest).not.toBe(first.digest)
})

test('a file written to whose time was put back is read again', async () => {
  const file = join(folder, 'a.md')
  await writeFile(file, event('One'))
  const { atime, mtime } = await stat(file)
  const first = await checkFolder(folder, new Map(), unseen)
  await writeFile(file, event('Two'))
  await utimes(file, atime, mtime)
  const second = await checkFolder(folder, first.files, unseen)
  expect(second.digest).not.toBe(first.digest)
})
