import { cpSync } from 'node:fs'
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Statement } from '#graph/store.ts'
import { openEmbedded } from '#graph/stores/embedded.ts'
import { anEvent, withFolder } from '../test/support/factories.ts'
import { importCutShort } from '../test/support/import-cut-short.ts'
import { type KeptChecks, keptChecks, nothingKept } from './check/keep-checked.ts'
import { emptyMemory, importFolder } from './import-folder.ts'

const examples = resolve(import.meta.dirname, '../examples')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skein-import-'))
  for (let copy = 0; copy < 6; copy += 1) cpSync(examples, join(folder, `copy-${copy}`), { recursive: true })
})
afterAll(() => rm(folder, { recursive: true }))

/** Imports until so large a part of the files is checked; answers with what was done all the same. */
async function interruptedAt(part: number) {
  const interruption = new AbortController()
  const memory = emptyMemory()
  let checked = 0
  let joined = 0
  const store = openEmbedded()
  const outcome = importFolder({
    folder,
    store,
    memory,
    signal: interruption.signal,
    onProgress(stage, done, total) {
      if (stage === 'join') joined = done
      if (stage !== 'check') return
      checked = done
      if (done >= part * total) interruption.abort(new Error('enough'))
    },
  })
  await expect(outcome).rejects.toThrow('enough')
  await store.close()
  return { checked, hasJoined: joined > 0 }
}

it('an import that is interrupted checks no more files', async () => {
  expect(await interruptedAt(0)).toEqual({ checked: 0, hasJoined: false })
})

it('an import that is interrupted when all files are checked does not join them first', async () => {
  expect(await interruptedAt(1)).toMatchObject({ hasJoined: false })
})

it('an import that is cut short while it loads leaves no search of the graph that was', async () => {
  const store = openEmbedded()
  const forgetSearch = vi.fn(store.forgetSearch)
  await importCutShort({ folder, store: { ...store, forgetSearch } })
  expect(forgetSearch).toHaveBeenCalled()
  await store.close()
})

it('an import that is cut short while it loads ends when nothing more is kept of it', async () => {
  let isKept = false
  const kept: KeptChecks = {
    ...nothingKept,
    async keep() {
      await setTimeout(500)
      isKept = true
    },
  }
  const store = openEmbedded()
  await importCutShort({ folder, store, kept })
  expect(isKept).toBe(true)
  await store.close()
})

it('a process that found nothing changed checks only what changes later: all else it recalls', async () => {
  const data = await mkdtemp(join(tmpdir(), 'skein-kept-'))
  const store = openEmbedded()
  await importFolder({ folder, store, kept: keptChecks(data) })

  const recalled: number[] = []
  const { recall, ...others } = keptChecks(data)
  const kept: KeptChecks = {
    ...others,
    async recall(seen) {
      const files = await recall(seen)
      recalled.push(files.size)
      return files
    },
  }
  const memory = emptyMemory()
  const again = () => importFolder({ folder, store, kept, memory })
  const { report, unchanged } = await again()
  expect({ unchanged, recalled }).toEqual({ unchanged: true, recalled: [] })
  await appendFile(join(folder, 'copy-0/1985--cia-learns-of-secret-control.md'), '\nIt was told again.\n')
  await again()
  expect(recalled).toEqual([report.files.read])
  await store.close()
  await rm(data, { recursive: true })
})

it('does not write what the files said before another import of them was done', () => {
  const titled = (title: string) => anEvent({ id: 'a', title })
  return withFolder([titled('Old')], async (folder) => {
    const store = openEmbedded()
    await store.applySchema()
    let isFirst = true
    const late = {
      ...store,
      async write(statements: readonly Statement[]) {
        if (isFirst) {
          isFirst = false
          await writeFile(join(folder, 'a.md'), titled('New').text)
          await importFolder({ folder, store })
        }
        return store.write(statements)
      },
    }
    expect(await importFolder({ folder, store: late })).toMatchObject({ unchanged: true })
    await store.close()
  })
})
