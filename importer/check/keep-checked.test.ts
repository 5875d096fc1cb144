import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { importerVersion } from '../importer-version.ts'
import { type CheckedFiles, checkFolder, seeFiles } from './check-folder.ts'
import { keptChecks } from './keep-checked.ts'

const examples = resolve(import.meta.dirname, '../../examples')
const { signal } = new AbortController()

let folder: string
let checked: CheckedFiles
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skein-checked-'))
  checked = (await checkFolder(examples, new Map(), () => {})).files
  for (const [, file] of [...checked].slice(0, 2)) {
    file.positions = new Map([
      ['["date"]', { line: 3, column: 1 }],
      ['["body"]', null],
    ])
  }
  await keptChecks(folder).keep(checked, signal)
})
afterEach(() => rm(folder, { recursive: true }))

const path = () => join(folder, 'checked.deflated')

function contentOf(files: CheckedFiles) {
  return [...files].map(([file, { id, digest, positions, outcome }]) => {
    return { file, id, digest, positions, outcome: outcome.value() }
  })
}

it('recalls what every file was found to be, and where its fields stand', async () => {
  const recalled = await keptChecks(folder).recall(await seeFiles(examples))
  expect(contentOf(recalled)).toEqual(contentOf(checked))
})

it('recalls nothing of a file that is another by now, or no more there', async () => {
  const seen = new Map(await seeFiles(examples))
  const [changed = '', removed = '', ...others] = seen.keys()
  seen.set(changed, { digest: 'another' })
  seen.delete(removed)
  const recalled = await keptChecks(folder).recall(seen)
  expect([...recalled.keys()]).toEqual(others)
})

const bytes = () => readFile(path())
const spoilAt = async (part: number) => {
  const spoiled = await bytes()
  const at = Math.floor(part * spoiled.length)
  spoiled[at] = (spoiled[at] ?? 0) ^ 1
  await writeFile(path(), spoiled)
}

it.each([
  ['there is nothing', () => rm(path())],
  ['there is nothing in it', () => writeFile(path(), '')],
  [
    'another version kept it',
    async () => {
      const text = (await bytes()).toString('latin1')
      await writeFile(path(), text.replace(`"blocks ${importerVersion}"`, '"blocks 0"'), 'latin1')
    },
  ],
  ['it is something else', () => writeFile(path(), randomBytes(2_000_000))],
  ['it was cut short', async () => writeFile(path(), (await bytes()).subarray(0, 2_000))],
  ['its beginning is missing', async () => writeFile(path(), (await bytes()).subarray(2_000))],
  ['a bit of it has changed', () => spoilAt(0.5)],
  ['a bit of the first byte has changed', () => spoilAt(0)],
  ['a bit of its end has changed', () => spoilAt(0.9999)],
])('recalls nothing when %s', async (_, spoil) => {
  await spoil()
  expect((await keptChecks(folder).recall(await seeFiles(examples))).size).toBe(0)
})

it('keeps nothing, and says nothing, where it may not write or when it is interrupted', async () => {
  await keptChecks(join(path(), 'below-a-file')).keep(checked, signal)
  const fresh = join(folder, 'fresh')
  await keptChecks(fresh).keep(checked, AbortSignal.abort())
  expect(await readdir(fresh)).toEqual([])
})
