import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ask } from '#graph/question.ts'
import { lastImport } from '#graph/questions/last-import.ts'
import type { Statement, Store } from '#graph/store.ts'
import { openEmbedded } from '#graph/stores/embedded.ts'
import { anEvent, withFolder } from '../../test/support/factories.ts'
import { importFolder } from '../import-folder.ts'
import { keepingDifferences } from './keep-differences.ts'

let store: Store
beforeEach(async () => {
  store = openEmbedded()
  await store.applySchema()
})
afterEach(() => store.close())

const isOfEnd = ({ parameters }: Statement) => parameters.state === 'complete'

/** Imports a folder, changes it, and imports it again into a store that is watched where it is told that this is done. */
function importChange(onEnd: (kept: string[]) => void) {
  return withFolder([anEvent({ id: 'a' })], (folder) =>
    withFolder([], async (data) => {
      const onChanged = keepingDifferences(data)
      await importFolder({ folder, store })
      await writeFile(join(folder, 'a.md'), anEvent({ id: 'a', title: 'Another' }).text)
      const watched: Store = {
        ...store,
        async write(statements) {
          if (statements.some(isOfEnd)) onEnd(await readdir(data))
          return store.write(statements)
        },
      }
      const outcome = importFolder({ folder, store: watched, onChanged })
      const failure = await outcome.then(
        () => undefined,
        (error: unknown) => error,
      )
      return { failure, kept: await readdir(data) }
    }),
  )
}

it('what an import changed is there before the import counts as complete', async () => {
  let before: string[] = []
  const { kept } = await importChange((found) => {
    before = found
  })
  expect(before).toEqual([expect.stringMatching(/\.json$/)])
  expect(kept).toEqual(before)
})

it('nothing is told of an import that could not be completed', async () => {
  const { failure, kept } = await importChange(() => {
    throw new Error('the disk is full')
  })
  expect(failure).toMatchObject({ message: 'the disk is full' })
  expect(kept).toEqual([])
})

it('an import is done although what it changed cannot be found', async () => {
  const warned = vi.spyOn(console, 'error').mockReturnValue()
  await withFolder([anEvent({ id: 'a' })], async (folder) => {
    await importFolder({ folder, store })
    await rm(join(folder, 'a.md'))
    const keep = keepingDifferences(join(folder, '.kept'))
    const onChanged = () => keep(() => Promise.reject(new Error('no answer')))
    await importFolder({ folder, store, onChanged })
  })
  expect(warned).toHaveBeenCalledWith('It could not be kept what this import changed: no answer')
  warned.mockRestore()
  expect(await ask(store, lastImport, {})).toMatchObject([{ state: 'complete' }])
})
