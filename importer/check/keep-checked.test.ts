import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
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

const path = () => join(folder, 'checked.gz')

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

it.each([
  ['there is nothing', () => rm(path())],
  ['another version kept it', () => writeFile(path(), gzipSync('0\n{"file":"a.md","digest":"a"}\n{}\n'))],
  [
    'another version kept very much',
    () => writeFile(path(), gzipSync(`0\n${randomBytes(2_000_000).toString('hex')}`)),
  ],
  [
    'it does not say of which file it is',
    () => writeFile(path(), gzipSync(`${importerVersion}\n{"file":1}\n{}\n`)),
  ],
  ['it was cut short', async () => writeFile(path(), (await readFile(path())).subarray(0, 2_000))],
  [
    'a bit of it has changed',
    async () => {
      const bytes = await readFile(path())
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
      await writeFile(path(), bytes)
    },
  ],
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
