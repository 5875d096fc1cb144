import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../../graph/store.ts'
import { CypherAnswer } from '../../../model/api/cypher.ts'
import { Problem } from '../../../model/problem.ts'
import { type Listening, listen } from '../../../server/listen.ts'
import { onBothStores } from '../../support/stores.ts'
import { importEvents } from '../fixture.ts'
import { type Attack, bombs, forbidden, injections } from './attacks.ts'

const secret = 'the-secret-of-the-bait'
const folder = mkdtempSync(join(tmpdir(), 'skein-bait-'))
const file = join(folder, 'bait.csv')
let visits = 0
const trap = createServer((_request, response) => {
  visits++
  response.end(secret)
})

beforeAll(async () => {
  writeFileSync(file, secret)
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  trap.close()
  rmSync(folder, { recursive: true })
})

/** A digest of all that the graph holds. */
async function digest(store: Store): Promise<string> {
  const rows = async (cypher: string) => store.read({ cypher, parameters: {} })
  const nodes = await rows('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id')
  const edges = await rows(
    `MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties
     ORDER BY source, type, target`,
  )
  return createHash('sha256')
    .update(JSON.stringify([nodes, edges]))
    .digest('hex')
}

onBothStores('researchers', (store) => {
  let server: Listening
  let before: string

  beforeAll(async () => {
    await importEvents(store())
    await store().write([
      {
        cypher: `UNWIND range(1, 24) AS i CREATE (:Event {id: 'event:knot-' + toString(i), title: 'Knot', body: 'Tied.', searchNames: 'knot', searchTexts: ''})`,
        parameters: {},
      },
      {
        cypher: `MATCH (a:Event {title: 'Knot'}) MATCH (b:Event {title: 'Knot'}) WHERE a.id < b.id
                 CREATE (a)-[:RELATED_TO]->(b)`,
        parameters: {},
      },
    ])
    before = await digest(store())
    server = await listen(store(), { host: '127.0.0.1', port: 0 })
  })
  afterAll(() => server.close())

  async function ask(body: object) {
    const response = await fetch(new URL('/api/cypher', server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    expect(text).not.toContain(secret)
    expect(visits).toBe(0)
    return { status: response.status, type: response.headers.get('content-type'), answer: JSON.parse(text) }
  }

  async function isRefused({ names, ...asked }: Attack) {
    const { status, type, answer } = await ask(asked)
    const { detail, hint } = Problem.parse(answer)
    expect([400, 403, 422, 501]).toContain(status)
    expect(type).toMatch(/^application\/problem\+json/)
    expect(detail).toMatch(names)
    expect(hint).not.toBe('')
  }

  describe('are refused what is not theirs, and told what it was:', () => {
    // The address of the trap is known only once it listens; the texts of the others do not depend on it.
    const attacks = () => forbidden({ file, url: `http://127.0.0.1:${portOf(trap)}/bait.csv` })
    for (const [index, { query }] of forbidden({ file: '/bait.csv', url: 'http://bait' }).entries()) {
      it(`${index}: ${query.slice(0, 90)}`, async () => {
        const attack = attacks()[index]
        if (!attack) throw new Error('each attack has an index')
        await isRefused(attack)
        expect(await digest(store())).toBe(before)
      })
    }
  })

  describe('cannot take what would last for ever:', () => {
    for (const { query, parameters } of bombs) {
      it(query.slice(0, 90), async () => {
        const { status, answer } = await ask({ query, parameters })
        if (status === 200) expect(CypherAnswer.parse(answer).rows.length).toBeLessThanOrEqual(1_000)
        else {
          expect([400, 422, 501]).toContain(status)
          expect(Problem.parse(answer).hint).not.toBe('')
        }
        expect(await digest(store())).toBe(before)
      })
    }
  })

  it('find with a parameter only what it spells', async () => {
    for (const parameters of injections) {
      const query = 'MATCH (n) WHERE n.id = $id RETURN n.id AS id ORDER BY id'
      expect((await ask({ query, parameters })).answer).toMatchObject({ rows: [] })
    }
    expect(await digest(store())).toBe(before)
  })

  it('cannot keep others from being answered, eight of them at once', async () => {
    const stopped = new AbortController()
    let ended = 0
    const attackers = Array.from({ length: 8 }, () =>
      fetch(new URL('/api/cypher', server.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(bombs[0]),
        signal: stopped.signal,
      }).finally(() => ended++),
    )
    const gone = Promise.allSettled(attackers)
    for (let turn = 0; turn < 40; turn++) {
      const response = await fetch(new URL('/api/search?q=shipment', server.url))
      expect(await response.json()).toMatchObject({ total: 2 })
    }
    expect(ended).toBe(0)
    stopped.abort()
    await gone
    // Whoever is gone has left his place to others.
    expect((await ask({ query: 'RETURN 1 AS one' })).answer).toMatchObject({ rows: [[1]] })
  })

  it('are told to come back when too many of them ask', async () => {
    const stopped = new AbortController()
    const asked = Array.from({ length: 24 }, () =>
      fetch(new URL('/api/cypher', server.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(bombs[0]),
        signal: stopped.signal,
      }),
    )
    const ended = Promise.allSettled(asked)
    const refused = await Promise.any(
      asked.map(async (answer) => {
        const response = await answer
        if (response.status !== 503) throw new Error('was let in')
        return Problem.parse(await response.json())
      }),
    )
    expect(refused.type).toBe('urn:skein:problem:store-busy')
    stopped.abort()
    await ended
  })
})

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : 0
}
