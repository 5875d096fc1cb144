import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../graph/open-store.ts'
import { readSettings, StoreSettings } from '../../graph/settings.ts'
import type { Store } from '../../graph/store.ts'
import { StoreUnavailable } from '../../graph/store-errors.ts'
import { type Neo4jSettings, openNeo4j } from '../../graph/stores/neo4j.ts'
import { outlast } from '../../importer/lock/outlast.ts'
import { Health } from '../../model/api/health.ts'
import { Problem } from '../../model/problem.ts'
import { listen } from '../../server/listen.ts'
import { logger } from '../../server/log.ts'
import { breakableLine } from '../support/breakable-line.ts'
import { aDataFolder, runCommand, untilItSays } from '../support/command.ts'
import { anEvent } from '../support/factories.ts'
import { anOwnNeo4j } from '../support/own-neo4j.ts'
import { aCorpus, bring } from './corpus.ts'
import { healthOf, neo4jPlace } from './places.ts'
import { randomFrom } from './random.ts'
import { freshlyImported, linesOf } from './whole-graph.ts'

const one = { cypher: 'RETURN 1 AS one', parameters: {}, columns: ['one'] }
const shortly = { timeout: 60_000, interval: 100 }

const neo4j = await anOwnNeo4j()

/** Each case finds the database as the one before has left it, for starting one takes longer than a case. */
describe.skipIf(!neo4j).sequential('a Neo4j that has its troubles', () => {
  if (!neo4j) return
  const folder = mkdtempSync(join(tmpdir(), 'skein-events-'))
  const commands = neo4jPlace(neo4j.settings).settings

  beforeAll(() => bring(folder, new Map(), aCorpus(randomFrom(9))))
  afterAll(async () => {
    await neo4j.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  const storeWith = (change: Partial<Neo4jSettings> = {}): Store => {
    const store = openNeo4j({ ...neo4j.settings, readPatience: 5_000, ...change })
    onTestFinished(() => store.close())
    return store
  }

  /** The server over a store, until the test ends, and what it answers. */
  async function served(store = storeWith()) {
    const server = await listen(store, { host: '127.0.0.1', port: 0, log: logger('silent') })
    onTestFinished(server.close)
    const get = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init)
    return {
      get,
      health: async () => Health.parse(await (await get('/api/health')).json()),
      async problem(path: string) {
        const response = await get(path)
        return Problem.parse(await response.json())
      },
      query: (query: string) =>
        get('/api/cypher', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        }),
    }
  }

  it('goes on with an import when it is killed in the midst of it and started again', async () => {
    const importing = runCommand('import', [folder], commands)
    await untilItSays(importing, /Loading/)
    await sleep(50)
    await neo4j.kill()
    // A database that is back within seconds is waited for without a word.
    await untilItSays(importing, /Trying again/)
    await neo4j.startAgain()
    expect(await importing.ended).toMatchObject({ code: 0 })
    const { lines, revision } = await freshlyImported(folder)
    const store = storeWith({ readPatience: 30_000 })
    expect(await linesOf(store)).toEqual(lines)
    expect(await healthOf(store)).toMatchObject({ ready: true, revision })
  })

  it('is shown by who names no folder, with what imports have changed, and takes no examples', async () => {
    const data = aDataFolder()
    onTestFinished(data.remove)
    const settings = { ...commands, SKEIN_DATA: data.path }
    const more = anEvent({ id: 'one-more', title: 'One more' })
    await writeFile(join(folder, more.file), more.text)
    expect(await runCommand('import', [folder], settings).ended).toMatchObject({ code: 0 })
    const started = runCommand('start', ['--port', '0', '--watch'], settings)
    const [, shown, url] = await started.prints(/Skein shows (.*) at (http\S+)/)
    expect(shown).toBe(folder)
    expect(started.stderr()).toContain('Nothing is watched')
    expect(await (await fetch(new URL('/api/differences', url))).json()).toMatchObject({
      differences: [{ counts: { nodes: { Event: { added: 1 } } } }],
    })
  })

  it('is asked as one server by the scheme of a cluster', async () => {
    const { health, query } = await served(storeWith({ uri: neo4j.settings.uri.replace('bolt', 'neo4j') }))
    expect(await health()).toMatchObject({ ready: true })
    expect((await query('MATCH (e:Event) RETURN count(e) AS events')).status).toBe(200)
  })

  it('is asked again when the line to it breaks, before a read and in the midst of one', async () => {
    const line = await breakableLine(neo4j.settings.uri)
    onTestFinished(line.close)
    const store = storeWith({ uri: line.uri, readPatience: 30_000 })
    expect(await store.read(one)).toEqual([{ one: 1 }])
    line.cut()
    expect(await store.read(one)).toEqual([{ one: 1 }])
    const long = store.read({
      cypher: 'UNWIND range(1, 10000000) AS n RETURN count(n) AS counted',
      parameters: {},
    })
    await sleep(200)
    const came = line.came()
    line.cut()
    expect(await long).toEqual([{ counted: 10_000_000 }])
    expect(line.came(), 'it was answered before the line broke').toBeGreaterThan(came)
  })

  it('is asked two questions in turn again when the line breaks, before the first and in the midst of it', async () => {
    const line = await breakableLine(neo4j.settings.uri)
    onTestFinished(line.close)
    const store = storeWith({ uri: line.uri, readPatience: 30_000 })
    const long = {
      cypher: 'UNWIND range(1, 10000000) AS n RETURN count(n) AS counted',
      parameters: {},
      columns: ['counted'],
    }
    expect(await Promise.all(store.readInTurn(one, one))).toEqual([[{ one: 1 }], [{ one: 1 }]])
    line.cut()
    expect(await Promise.all(store.readInTurn(one, one))).toEqual([[{ one: 1 }], [{ one: 1 }]])
    const asked = Promise.all(store.readInTurn(long, one))
    await sleep(200)
    const came = line.came()
    line.cut()
    expect(await asked).toEqual([[{ counted: 10_000_000 }], [{ one: 1 }]])
    expect(line.came(), 'they were answered before the line broke').toBeGreaterThan(came)
  })

  it.each(['bolt', 'neo4j'])('by %s says that it has no database of this name', async (scheme) => {
    const uri = neo4j.settings.uri.replace('bolt', scheme)
    const { problem, health } = await served(storeWith({ uri, database: 'elsewhere' }))
    expect(await problem('/api/summary')).toMatchObject({
      status: 503,
      detail: expect.stringContaining('has no such database'),
      hint: expect.stringContaining('NEO4J_DATABASE'),
    })
    expect(await health()).toMatchObject({ ready: false, reason: expect.stringContaining('NEO4J_DATABASE') })
  })

  it('says of a search whose index was dropped that it is lacking, and who starts Skein again makes it', async () => {
    const store = storeWith()
    await store.write([{ cypher: 'DROP INDEX node_words', parameters: {} }])
    const { problem, get } = await served(store)
    expect(await problem('/api/search?q=actor')).toMatchObject({
      type: 'urn:skein:problem:store-lacks-index',
      status: 503,
      hint: expect.stringContaining('start Skein again'),
    })
    await (await openStore(readSettings(StoreSettings, commands), folder)).close()
    expect(await (await get('/api/search?q=actor')).json()).toMatchObject({ truncated: true })
  })

  it('makes the index of words anew where it is of other types, as one of an earlier version may be', async () => {
    const store = storeWith()
    const written = (cypher: string) => store.write([{ cypher, parameters: {} }])
    await written('DROP INDEX node_words IF EXISTS')
    await written('CREATE FULLTEXT INDEX node_words FOR (n:Event) ON EACH [n.searchNames, n.searchTexts]')
    await written('CALL db.awaitIndexes(60)')
    const { get } = await served(store)
    const total = async () => (await (await get('/api/search?q=actor&types=Actor')).json()).total
    expect(await total()).toBe(0)
    await (await openStore(readSettings(StoreSettings, commands), folder)).close()
    expect(await total()).toBeGreaterThan(0)
  })

  it('is asked through no more connections than the pool has, however many ask', async () => {
    const { get } = await served(storeWith({ readPatience: 30_000 }))
    const connections = async () => {
      const rows = await storeWith().read({
        cypher: `
        CALL dbms.listConnections() YIELD userAgent WHERE userAgent = 'skein'
        RETURN count(*) AS open ORDER BY open LIMIT 1`,
        parameters: {},
      })
      return Number(rows[0]?.open)
    }
    const answers = Array.from({ length: 100 }, () => get('/api/nodes/actor%3Aactor-7/neighbours'))
    const [first] = answers
    await first
    const open = await connections()
    const statuses = (await Promise.all(answers)).map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(open).toBeGreaterThan(1)
    expect(open).toBeLessThanOrEqual(50 + 1)
  })

  it('while it is paused lets nobody wait for ever, and answers again when it goes on', async () => {
    const { get, health, problem, query } = await served()
    expect((await get('/api/summary')).status).toBe(200)
    await neo4j.pause()
    onTestFinished(neo4j.goOn)
    const [state, read, search] = await Promise.all([
      health(),
      problem('/api/summary'),
      problem('/api/search?q=actor'),
    ])
    expect(state).toMatchObject({ ready: false, store: { answers: false } })
    expect(state.reason).toContain('does not answer')
    for (const one of [read, search]) {
      expect(one).toMatchObject({ type: 'urn:skein:problem:store-unavailable', status: 503 })
      expect(one.hint).not.toBe('')
    }
    neo4j.goOn()
    await expect.poll(health, shortly).toMatchObject({ ready: true })
    expect((await get('/api/search?q=actor')).status).toBe(200)
    expect((await query('RETURN 1 AS one')).status).toBe(200)
  })

  it('says of a wrong password which settings to check, to readers, researchers and the command line', async () => {
    const { problem, health, query } = await served(storeWith({ password: 'a wrong one' }))
    expect(await problem('/api/summary')).toMatchObject({
      type: 'urn:skein:problem:store-access-denied',
      status: 503,
      hint: expect.stringContaining('NEO4J_PASSWORD'),
    })
    expect(await health()).toMatchObject({ ready: false, store: { answers: false } })
    expect((await query('RETURN 1 AS one')).status).toBe(503)
    const { code, stderr } = await runCommand('import', [folder], {
      ...commands,
      NEO4J_PASSWORD: 'a wrong one',
    }).ended
    expect(code).toBe(2)
    expect(stderr).toContain('NEO4J_USER and NEO4J_PASSWORD')
    expect(stderr).not.toContain('a wrong one')

    const asReader = await served(storeWith({ reader: { user: 'reader', password: 'a wrong one' } }))
    expect(await (await asReader.query('RETURN 1 AS one')).json()).toMatchObject({
      hint: expect.stringContaining('NEO4J_READER_PASSWORD'),
    })
  })

  it('when it is stopped says so, and when it is back, now read-only, is shown but takes no import', async () => {
    const store = storeWith()
    const { get, health, problem, query } = await served(store)
    await expect.poll(health, shortly).toMatchObject({ ready: true })
    expect((await query('RETURN 1 AS one')).status).toBe(200)
    await neo4j.stop()
    expect(await health()).toMatchObject({ ready: false, reason: expect.stringContaining('does not answer') })
    expect(await problem('/api/summary')).toMatchObject({ status: 503 })
    expect((await query('RETURN 1 AS one')).status).toBe(503)
    const waits: string[] = []
    const deserted = outlast(() => store.version(), {
      onWait: (why) => waits.push(why),
      signal: new AbortController().signal,
      patience: 1_000,
    })
    await expect(deserted).rejects.toThrow(
      /does not answer\. .+ What is loaded stays, and the next import goes on from there/,
    )
    await expect(store.read(one)).rejects.toThrow(StoreUnavailable)
    expect(waits).toEqual([expect.stringMatching(/does not answer\. Trying again for 1 seconds/)])

    await neo4j.startAgain({ 'server.databases.read_only': 'neo4j' })
    await expect.poll(health, shortly).toMatchObject({ ready: true })
    // A database that has just begun takes its time for its first answers.
    await expect.poll(async () => (await get('/api/summary')).status, shortly).toBe(200)
    await expect.poll(async () => (await query('RETURN 1 AS one')).status, shortly).toBe(200)
    const shown = runCommand('start', ['--port', '0'], { ...commands, SKEIN_LOG: 'info' })
    await shown.prints(/Skein shows/)
    shown.process.kill()
    expect((await shown.ended).stderr).not.toContain(neo4j.settings.password)
    const other = await runCommand('import', [join(import.meta.dirname, '../../examples')], commands).ended
    expect(other).toMatchObject({ code: 2, stderr: expect.stringContaining('read-only') })
  })
})
