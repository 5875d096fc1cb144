import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Store } from '../../../graph/store.ts'
import { type Listening, listen } from '../../../server/listen.ts'
import { onBothStores } from '../../support/stores.ts'
import { importEvents } from '../fixture.ts'
import type { Bait } from './attacks.ts'

/** Twenty-four events, each related to each other: there are more paths among them than can be counted. */
const knot = [
  `UNWIND range(1, 24) AS i
   CREATE (:Event {id: 'event:knot-' + toString(i), title: 'Knot', body: 'Tied.', searchNames: 'knot', searchTexts: ''})`,
  `MATCH (a:Event {title: 'Knot'}) MATCH (b:Event {title: 'Knot'}) WHERE a.id < b.id
   CREATE (a)-[:RELATED_TO]->(b)`,
]

/** A digest of all that the graph holds. */
async function digest(store: Store): Promise<string> {
  const nodes = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id'
  const edges = `
    MATCH (a)-[r]->(b)
    RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties
    ORDER BY source, type, target`
  const hash = createHash('sha256')
  for (const cypher of [nodes, edges])
    hash.update(JSON.stringify(await store.read({ cypher, parameters: {} })))
  return hash.digest('hex')
}

export interface Attacked {
  /** Sends the query; throws when the answer holds what lay in the bait, or when its server was called. */
  ask(body: object, signal?: AbortSignal): Promise<{ status: number; type: string | null; answer: unknown }>
  /** Throws when it is not answered well. */
  get(path: string): Promise<unknown>
  bait(): Bait
  expectUnchanged(): Promise<void>
}

/** Runs the same cases on both stores, with a server over a small graph and a bait. */
export function onBothAttacked(
  what: string,
  cases: (attacked: Attacked) => void,
  limits: { queryPatience?: number } = {},
): void {
  onBothStores(
    what,
    (store) => {
      const secret = 'the-secret-of-the-bait'
      const folder = mkdtempSync(join(tmpdir(), 'skein-bait-'))
      const file = join(folder, 'bait.csv')
      let visits = 0
      let server: Listening
      let before: string
      const trap = createServer((_request, response) => {
        visits++
        response.end(secret)
      })

      beforeAll(async () => {
        writeFileSync(file, secret)
        await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve))
        await importEvents(store())
        await store().write(knot.map((cypher) => ({ cypher, parameters: {} })))
        before = await digest(store())
        server = await listen(store(), { host: '127.0.0.1', port: 0 })
      })
      afterAll(async () => {
        await server.close()
        trap.close()
        rmSync(folder, { recursive: true })
      })

      cases({
        async ask(body, signal) {
          const response = await fetch(new URL('/api/cypher', server.url), {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
            ...(signal && { signal }),
          })
          const text = await response.text()
          expect(text).not.toContain(secret)
          expect(visits).toBe(0)
          return {
            status: response.status,
            type: response.headers.get('content-type'),
            answer: JSON.parse(text),
          }
        },
        async get(path) {
          const response = await fetch(new URL(path, server.url))
          expect(response.status, path).toBe(200)
          return response.json()
        },
        bait() {
          const address = trap.address()
          const port = address !== null && typeof address === 'object' ? address.port : 0
          return { file, url: `http://127.0.0.1:${port}/bait.csv` }
        },
        expectUnchanged: async () => expect(await digest(store())).toBe(before),
      })
    },
    limits,
  )
}
