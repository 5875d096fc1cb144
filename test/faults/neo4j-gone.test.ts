import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { StoreUnavailable } from '../../graph/store-errors.ts'
import { outlast } from '../../importer/lock/outlast.ts'
import { startNeo4j } from '../../scripts/neo4j/server.mjs'
import { runCommand } from '../support/command.ts'
import { withFolder } from '../support/factories.ts'
import { aCorpus, bring } from './corpus.ts'
import { healthOf, neo4jPlace } from './places.ts'
import { randomFrom } from './random.ts'
import { freshlyImported, linesOf } from './whole-graph.ts'

const home = mkdtempSync(join(tmpdir(), 'skein-neo4j-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

type Server = Awaited<ReturnType<typeof startNeo4j>>

/** Its own Neo4j, because nobody may end the one of NEO4J_TEST_URI or of Docker; it needs Java and Maven. */
async function startHere(port?: number): Promise<Server> {
  return startNeo4j(port === undefined ? { home } : { home, port })
}

async function kill({ pid = 0 }: Server): Promise<void> {
  process.kill(pid, 'SIGKILL')
  for (;;) {
    try {
      process.kill(pid, 0)
      await pause(20)
    } catch {
      return
    }
  }
}

function placeAt({ uri }: Server) {
  return neo4jPlace({ uri, user: 'neo4j', password: '', database: 'neo4j' })
}

async function untilItSays(stderr: () => string, pattern: RegExp): Promise<void> {
  while (!pattern.test(stderr())) await pause(5)
}

describe.skipIf(!inject('neo4j'))('an import whose Neo4j is killed', () => {
  it('goes on when it is back, and when it stays away says that what is loaded stays', () =>
    withFolder([], async (folder) => {
      await bring(folder, new Map(), aCorpus(randomFrom(9)))
      const expected = await freshlyImported(folder)
      let server = await startHere()
      const port = Number(new URL(server.uri).port)
      const place = placeAt(server)

      const outlasting = runCommand('import', [folder], place.settings)
      await untilItSays(outlasting.stderr, /Loading/)
      await pause(50)
      await kill(server)
      server = await startHere(port)
      expect(await outlasting.ended).toMatchObject({ code: 0 })
      await place.look(folder, async (store) => {
        expect(await linesOf(store)).toEqual(expected.lines)
        expect(await healthOf(store)).toMatchObject({ ready: true, revision: expected.revision })
      })

      await place.look(folder, async (store) => {
        const waits: string[] = []
        await kill(server)
        const deserted = outlast(() => store.version(), {
          onWait: (why) => waits.push(why),
          signal: new AbortController().signal,
          patience: 1_000,
        })
        await expect(deserted).rejects.toThrow(StoreUnavailable)
        await expect(deserted).rejects.toThrow(/does not answer\. What is loaded stays: import again/)
        expect(waits).toEqual([expect.stringMatching(/does not answer\. Trying again for 1 seconds/)])
      })
    }))
})
