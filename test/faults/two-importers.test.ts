import { spawnSync } from 'node:child_process'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, inject, it } from 'vitest'
import { claimImport } from '../../graph/changes/record-import.ts'
import { ask } from '../../graph/question.ts'
import { lastImport } from '../../graph/questions/last-import.ts'
import type { Store } from '../../graph/store.ts'
import { StoreInUse } from '../../graph/store-errors.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { claim, holderOf } from '../../importer/lock/claim.ts'
import { runCommand, untilItSays } from '../support/command.ts'
import { withFolder } from '../support/factories.ts'
import { emptyStore, onBothStores } from '../support/stores.ts'
import { aCorpus, bring } from './corpus.ts'
import { embeddedPlace, healthOf, neo4jPlace } from './places.ts'
import { randomFrom } from './random.ts'
import { freshlyImported, linesOf } from './whole-graph.ts'

const neo4j = inject('neo4j')
const files = aCorpus(randomFrom(1))

function withCorpus<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  return withFolder([], async (folder) => {
    await bring(folder, new Map(), files)
    return work(folder)
  })
}

async function waitForHolder(store: Store) {
  for (;;) {
    const [record] = await ask(store, lastImport, {})
    if (record?.holder) return record.holder
    await pause(5)
  }
}

describe.skipIf(!neo4j)('two processes that import into one Neo4j', () => {
  const place = neo4j ? neo4jPlace(neo4j) : embeddedPlace()

  it('come one after the other, and both end well', () =>
    withCorpus(async (folder) => {
      await place.empty(folder)
      const first = runCommand('import', [folder], place.settings)
      await untilItSays(first, /Loading/)
      // It would be done before the others have begun.
      first.process.kill('SIGSTOP')
      const others = [1, 2].map(() => runCommand('import', [folder], place.settings))
      for (const other of others) await untilItSays(other, /Waiting for an import by process \d+ on/)
      first.process.kill('SIGCONT')
      for (const { ended } of [first, ...others]) expect(await ended).toMatchObject({ code: 0 })
      for (const { stdout } of others) expect(stdout()).toContain('Nothing has changed')
      const expected = await freshlyImported(folder)
      await place.look(folder, async (store) => expect(await linesOf(store)).toEqual(expected.lines))
    }))

  it('and the server says which one is at it', () =>
    withCorpus(async (folder) => {
      await place.empty(folder)
      await place.look(folder, async (store) => {
        const running = runCommand('import', [folder], place.settings)
        await waitForHolder(store)
        const health = await healthOf(store)
        expect(health).toMatchObject({ ready: false, revision: null })
        expect(health.reason).toMatch(
          new RegExp(`An import is under way since \\d{4}-.*, by process ${running.process.pid} on `),
        )
        await running.ended
        expect(await healthOf(store)).toMatchObject({ ready: true, reason: null })
      })
    }))

  it('when the first stands still, the second takes over, and the first writes nothing more', () =>
    withCorpus(async (folder) => {
      await place.empty(folder)
      const expected = await freshlyImported(folder)
      await place.look(folder, async (store) => {
        const first = runCommand('import', [folder], place.settings)
        await untilItSays(first, /Loading/)
        first.process.kill('SIGSTOP')
        const second = runCommand('import', [folder], place.settings)
        expect(await second.ended).toMatchObject({ code: 0 })
        expect(second.stderr()).toMatch(`Waiting for an import by process ${first.process.pid}`)
        first.process.kill('SIGCONT')
        const { code, stderr } = await first.ended
        expect(stderr).toContain('another one took over')
        expect(code).toBe(2)
        expect(await linesOf(store)).toEqual(expected.lines)
        expect(await healthOf(store)).toMatchObject({ ready: true, revision: expected.revision })
      })
    }))
})

describe('two processes that import the same folder into the embedded store', () => {
  it('the second says that another one has it open, and the first ends well', () =>
    withCorpus(async (folder) => {
      const place = embeddedPlace()
      const first = runCommand('import', [folder, '--watch'], place.settings)
      await first.prints(/events/)
      const second = await runCommand('import', [folder], place.settings).ended
      expect(second.stderr).toContain('is open in another process')
      expect(second.code).toBe(2)
      first.process.kill('SIGINT')
      expect(await first.ended).toMatchObject({ code: 0 })
      await place.empty(folder)
    }))
})

onBothStores('an importer', (store) => {
  it('whose hold another one took is refused each write', () =>
    withCorpus(async (folder) => {
      const [steal] = [
        {
          cypher: "MATCH (i:Import {id: 'import'}) SET i.holder = 'another', i.heartbeat = timestamp()",
          parameters: {},
        },
      ]
      let stolen: Promise<void> | undefined
      const robbed = importFolder({
        folder,
        store: store(),
        onProgress: (stage, done) => {
          if (stage === 'load' && done > 0) stolen ??= store().write([steal])
        },
      })
      await expect(robbed).rejects.toThrow(StoreInUse)
      await stolen
      expect(await ask(store(), lastImport, {})).toMatchObject([
        { state: 'loading', holder: { token: 'another' } },
      ])
    }))

  it('gives up after a while, and names the one that goes on', async () => {
    const waits: string[] = []
    const alive = { token: 'another', host: 'another-machine', pid: 7 }
    await emptyStore(store())
    await store().write(claimImport(alive, null))
    const claiming = claim(
      store(),
      { token: 'mine', host: 'here', pid: 8 },
      { onWait: (why) => waits.push(why), signal: new AbortController().signal, patience: 700 },
    )
    await expect(claiming).rejects.toThrow(
      /An import by process 7 on another-machine is under way since \d{4}-/,
    )
    expect(waits).toHaveLength(1)
  })

  it('takes over at once from one of this machine that has ended, and from one that is silent', async () => {
    const mine = { token: 'mine', host: hostname(), pid: process.pid }
    const waiting = { onWait: () => {}, signal: new AbortController().signal, patience: 0 }
    const ended = spawnSync(process.execPath, ['--version'])
    await emptyStore(store())
    await store().write(claimImport({ token: 'ended', host: hostname(), pid: ended.pid }, null))
    await claim(store(), mine, waiting)

    await emptyStore(store())
    await store().write(claimImport({ token: 'silent', host: 'another-machine', pid: 7 }, null))
    await store().write([
      { cypher: "MATCH (i:Import {id: 'import'}) SET i.heartbeat = i.heartbeat - 20000", parameters: {} },
    ])
    await claim(store(), mine, waiting)
    expect(await holderOf(store())).toMatchObject(mine)
  })

  it('is one of many that want to be it at once', async () => {
    await emptyStore(store())
    const claims = Array.from({ length: 8 }, (_, number) =>
      store().write(claimImport({ token: `importer ${number}`, host: 'here', pid: number }, null)),
    )
    await Promise.all(claims)
    const holder = await holderOf(store())
    const again = claims.map((_, number) =>
      store().write(claimImport({ token: `late ${number}`, host: 'here', pid: number }, null)),
    )
    await Promise.all(again)
    expect(await holderOf(store())).toMatchObject({ token: holder?.token, heartbeat: holder?.heartbeat })
  })

  it('that only works out what would change takes no hold, and waits for nobody', () =>
    withCorpus(async (folder) => {
      await emptyStore(store())
      await store().write(claimImport({ token: 'somebody', host: 'elsewhere', pid: 1 }, null))
      const holder = await holderOf(store())
      expect(holder).toMatchObject({ token: 'somebody' })
      const waits: string[] = []
      const { report } = await importFolder({
        folder,
        store: store(),
        dryRun: true,
        onNotice: (why) => waits.push(why),
      })
      expect(report.files.read).toBe(files.size)
      expect(waits).toEqual([])
      const { silence: _, ...after } = (await holderOf(store())) ?? {}
      expect(holder).toMatchObject(after)
    }))
})
