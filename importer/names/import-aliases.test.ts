import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask } from '#graph/question.ts'
import { nodeHashes } from '#graph/questions/node-hashes.ts'
import type { Store } from '#graph/store.ts'
import { openEmbedded } from '#graph/stores/embedded.ts'
import { anEvent, withFolder } from '../../test/support/factories.ts'
import { importFolder } from '../import-folder.ts'

const events = [
  anEvent({ id: 'a', actors: ['SEC', 'Ann'] }),
  anEvent({ id: 'b', actors: ['Securities and Exchange Commission'] }),
]
const line = '  - [Securities and Exchange Commission, SEC]\n'

let store: Store
beforeEach(async () => {
  store = openEmbedded()
  await store.applySchema()
})
afterEach(() => store.close())

async function importWith(folder: string, aliases: string) {
  await writeFile(join(folder, 'aliases.yml'), aliases)
  return importFolder({ folder, store })
}

async function actorIds(): Promise<string[]> {
  return (await ask(store, nodeHashes, { type: 'Actor', after: '', limit: 10 })).map(({ id }) => id)
}

describe('an import', () => {
  it('applies aliases, and takes them back when their line is deleted', () =>
    withFolder(events, async (folder) => {
      const before = await importWith(folder, 'same:\n')
      expect(await actorIds()).toEqual(['actor:ann', 'actor:sec', 'actor:securities-and-exchange-commission'])
      const merged = await importWith(folder, `same:\n${line}`)
      expect(await actorIds()).toEqual(['actor:ann', 'actor:securities-and-exchange-commission'])
      expect(merged.report.nodes.Actor).toEqual({ added: 0, changed: 1, removed: 1 })
      const after = await importWith(folder, 'same:\n')
      expect(after.report.revision).toBe(before.report.revision)
      expect(await actorIds()).toEqual(['actor:ann', 'actor:sec', 'actor:securities-and-exchange-commission'])
    }))

  it('takes a change of aliases.yml for a change, and nothing else', () =>
    withFolder(events, async (folder) => {
      await importFolder({ folder, store })
      expect(await importWith(folder, `same:\n${line}`)).toMatchObject({ unchanged: false })
      expect(await importWith(folder, `same:\n${line}`)).toMatchObject({ unchanged: true })
      await rm(join(folder, 'aliases.yml'))
      expect(await importFolder({ folder, store })).toMatchObject({ unchanged: false })
    }))

  it('goes on without aliases when they cannot be read, and says so', () =>
    withFolder(events, async (folder) => {
      const { report } = await importWith(folder, `same:\n${line}  - [A, B\n`)
      expect(report.files.imported).toBe(2)
      expect(report.nodes.Actor.added).toBe(3)
      expect(report.problems).toMatchObject([
        { file: 'aliases.yml', line: expect.any(Number), rule: 'unreadable-aliases', severity: 'error' },
      ])
      await writeFile(join(folder, 'aliases.yml'), new Uint8Array([0xff, 0x80]))
      const binary = await importFolder({ folder, store })
      expect(binary.report.problems).toMatchObject([{ message: expect.stringContaining('not UTF-8') }])
    }))

  it('says which alias names no one', () =>
    withFolder(events, async (folder) => {
      const { report } = await importWith(folder, 'same:\n  - [SEC, Sec of the U.S.]\n')
      expect(report.problems).toMatchObject([
        { file: 'aliases.yml', line: 2, column: 11, rule: 'alias-without-use', severity: 'info' },
      ])
    }))
})
