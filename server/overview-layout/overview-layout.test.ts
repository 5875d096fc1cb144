import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Store } from '#graph/store.ts'
import { openEmbedded } from '#graph/stores/embedded.ts'
import { Health } from '#model/api/health.ts'
import { LayoutUnderWay, OverviewLayout } from '#model/api/overview-layout.ts'
import { WholeGraph } from '#model/api/whole-graph.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { anEvent, withFolder } from '../../test/support/factories.ts'
import { type Listening, listen } from '../listen.ts'

/** The number of a thread that has. */
const ended = -1
const examples = resolve(import.meta.dirname, '../../examples')

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let dataFolder: string
let store: Store
let server: Listening
const start = () => listen(store, { host: '127.0.0.1', port: 0, dataFolder })
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'skein-overview-'))
  store = openEmbedded()
  await store.applySchema()
  await importFolder({ folder: examples, store })
  server = await start()
})
afterEach(async () => {
  await server.close()
  await store.close()
  await rm(dataFolder, { recursive: true })
})

async function get(path: string) {
  const response = await fetch(new URL(path, server.url))
  return { status: response.status, body: await response.json() }
}

async function layout(): Promise<OverviewLayout> {
  const body = await vi.waitFor(
    async () => {
      const answer = await get('/api/overview-layout')
      expect(answer.status).toBe(200)
      return answer.body
    },
    { timeout: 40_000, interval: 50 },
  )
  return OverviewLayout.parse(body)
}

it('places every node of the whole graph, and answers other requests meanwhile', async () => {
  const first = await get('/api/overview-layout')
  expect(first.status).toBe(202)
  expect(LayoutUnderWay.parse(first.body).progress).toBeLessThan(1)
  expect(Health.parse((await get('/api/health')).body).ready).toBe(true)
  const { nodes, revision } = WholeGraph.parse((await get('/api/whole-graph')).body)
  const { positions, ...rest } = await layout()
  expect(rest).toEqual({ revision })
  expect(positions.map(([id]) => id).toSorted()).toEqual(nodes.map(({ id }) => id).toSorted())
})

it('has the layout at once when it is started again', async () => {
  const before = await layout()
  await vi.waitFor(() => stat(join(dataFolder, 'overview-layout.json')), 10_000)
  await server.close()
  server = await start()
  await get('/api/overview-layout')
  await vi.waitFor(async () => expect(await layout()).toEqual(before), 10_000)
  expect(await readFile(join(dataFolder, 'overview-layout.json'), 'utf8')).toBe(JSON.stringify(before))
})

it('lays out a new revision anew', async () => {
  const before = await layout()
  await withFolder([anEvent({ id: 'one' })], (folder) => importFolder({ folder, store }))
  const { nodes, revision } = WholeGraph.parse((await get('/api/whole-graph')).body)
  const after = await layout()
  expect(after.revision).toBe(revision)
  expect(after.revision).not.toBe(before.revision)
  expect(after.positions).toHaveLength(nodes.length)
})

it('ends with the server while a layout is being computed', async () => {
  const begun = new Promise<Worker>((resolve) => process.once('worker', resolve))
  await get('/api/overview-layout')
  const thread = await begun
  await server.close()
  expect(thread.threadId).toBe(ended)
  server = await start()
  expect((await get('/api/overview-layout')).status).toBe(202)
})
