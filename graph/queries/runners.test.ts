import { mkdtempSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { QueryStopped, StoreClosed } from '../store-errors.ts'
import { openEmbedded } from '../stores/embedded.ts'
import type { Queries } from './query.ts'
import { runnersOf } from './runners.ts'

const folder = mkdtempSync(join(tmpdir(), 'skein-runners-'))
const file = join(folder, 'graph.grafeo')

beforeAll(async () => {
  const store = openEmbedded({ file })
  await store.applySchema()
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

const never = new AbortController().signal
const endless =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c RETURN count(*) AS n'

/** Runners that are counted as they start and when they have opened what they read. */
function counted(): Queries & { started: number; opened: number } {
  const counts = { started: 0, opened: 0 }
  const queries = runnersOf({
    async place() {
      const copy = join(folder, `copy-${++counts.started}.grafeo`)
      await copyFile(file, copy)
      const opened = async () => void counts.opened++
      return { place: { kind: 'embedded', file: copy }, opened }
    },
    version: () => 0,
    patience: 300,
    most: 1,
  })
  return Object.assign(counts, queries)
}

const ask = (queries: Queries, cypher: string) => queries.answer({ cypher, parameters: {}, limit: 10 }, never)

it('a query after one that was given up finds a runner ready', { timeout: 30_000 }, async () => {
  const queries = counted()
  await expect(ask(queries, endless)).rejects.toThrow(QueryStopped)
  await vi.waitFor(() => expect(queries.opened).toBe(2), 20_000)
  expect((await ask(queries, 'RETURN 1 AS one')).rows).toEqual([[1]])
  expect(queries.started).toBe(2)
  await queries.close()
})

it('a query right after one that was given up waits for the runner that is on its way', {
  timeout: 30_000,
}, async () => {
  const queries = counted()
  await expect(ask(queries, endless)).rejects.toThrow(QueryStopped)
  expect((await ask(queries, 'RETURN 1 AS one')).rows).toEqual([[1]])
  expect(queries.started).toBe(2)
  await queries.close()
})

it('nothing is started in place of what ends because all is closed', { timeout: 30_000 }, async () => {
  const queries = counted()
  await ask(queries, 'RETURN 1 AS one')
  const asking = ask(queries, endless)
  await queries.close()
  await expect(asking).rejects.toThrow(QueryStopped)
  expect(queries.started).toBe(1)
})

it('a query that still waits when all is closed is told so, and starts nothing', {
  timeout: 30_000,
}, async () => {
  const queries = counted()
  await ask(queries, 'RETURN 1 AS one')
  const asking = Promise.allSettled([ask(queries, endless), ask(queries, 'RETURN 1 AS one')])
  await queries.close()
  const [, waiting] = await asking
  expect(waiting).toMatchObject({ status: 'rejected', reason: expect.any(StoreClosed) })
  expect(queries.started).toBe(1)
})
