import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { recordImport } from '../../graph/changes/record-import.ts'
import { differencesFolder } from '../../graph/open-store.ts'
import type { Store } from '../../graph/store.ts'
import { keepingDifferences } from '../../importer/difference/keep-differences.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { CypherAnswer } from '../../model/api/cypher.ts'
import { Differences } from '../../model/api/differences.ts'
import { Expansion } from '../../model/api/expansion.ts'
import { Problem } from '../../model/problem.ts'
import { type Listening, listen } from '../../server/listen.ts'
import { routes } from '../../server/routes.ts'
import { anEvent, withFolder } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { events } from './fixture.ts'

const ann = '/api/nodes/actor%3Aann'

/** What each address takes at least. */
const examples: Record<string, string> = {
  '/api/search': '/api/search?q=ann',
  '/api/nodes/{id}': ann,
  '/api/nodes/{id}/neighbours': `${ann}/neighbours?limit=2`,
  '/api/nodes/{id}/preview': `${ann}/preview`,
  '/api/nodes/{id}/related': `${ann}/related`,
  '/api/nodes/{id}/company-over-time': `${ann}/company-over-time`,
  '/api/paths': '/api/paths?from=actor:ann&to=actor:bob',
  '/api/bursts': '/api/bursts?of=actor:ann',
  '/api/meanwhile': '/api/meanwhile?event=event:e1',
}
const other = [...events, anEvent({ id: 'e5', title: 'A trial', date: '1989-01', actors: ['Ann', 'Dee'] })]

onBothStores('what a browser may keep', (store) => {
  let data = ''
  let server: Listening
  /** Called before each question to the store. */
  let onRead: (nth: number) => Promise<void> = async () => {}
  let reads = 0

  const importFiles = (files: typeof events) =>
    withFolder(files, (folder) =>
      importFolder({ folder, store: store(), onChanged: keepingDifferences(differencesFolder(data)) }),
    )

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'skein-tags-'))
    const watched: Store = {
      ...store(),
      async read(statement) {
        await onRead(reads++)
        return store().read(statement)
      },
      readInTurn(first, second) {
        const rows = watched.read(first)
        return [rows, rows.then(() => watched.read(second))]
      },
    }
    server = await listen(watched, { host: '127.0.0.1', port: 0, dataFolder: data })
  })
  beforeEach(async () => {
    await importFiles(events)
    await store().refreshSearch()
    onRead = async () => {}
    for (const path of [ann, '/api/differences']) await get(path)
    reads = 0
  })
  afterAll(async () => {
    await server.close()
    await rm(data, { recursive: true, force: true })
  })

  async function get(
    path: string,
    headers: Record<string, string> = {},
    method = 'GET',
    body: string | null = null,
  ) {
    const response = await fetch(new URL(path, server.url), { headers, method, body })
    const { status, headers: given } = response
    return {
      status,
      tag: given.get('etag') ?? '',
      caching: given.get('cache-control'),
      headers: given,
      text: await response.text(),
    }
  }
  const again = (path: string, tag: string) => get(path, { 'if-none-match': tag })

  async function untilTagged(path: string) {
    for (;;) {
      const answer = await get(path)
      if (answer.tag !== '') return answer
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  const tagged = routes.filter(
    ({ method, address }) => method === 'get' && !['/api/health', '/api/differences/{id}'].includes(address),
  )
  it.each(tagged)(
    'is every answer of $address, and it is not sent again while it holds',
    async ({ address }) => {
      const path = examples[address] ?? address
      const first = await untilTagged(path)
      expect(first.status, first.text).toBe(200)
      expect(first).toMatchObject({
        status: 200,
        tag: expect.stringMatching(/^W\/".+"$/),
        caching: 'private, no-cache',
      })
      const second = await again(path, `"another", ${first.tag}`)
      expect(second).toMatchObject({ status: 304, tag: first.tag, caching: 'private, no-cache', text: '' })
      for (const { headers } of [first, second]) expect(headers.get('vary')).toContain('Accept-Encoding')
      expect(await get(path, {}, 'HEAD')).toMatchObject({ status: 200, tag: first.tag, text: '' })
    },
  )

  it('costs one question when the asker has it already, and one beside the two of its own when not', async () => {
    const { tag } = await get(ann)
    for (const [given, asked] of [
      [tag, 1],
      ['"another"', 4],
      ['', 3],
    ] as const) {
      reads = 0
      await again(ann, given)
      expect(reads, given).toBe(asked)
    }
  })

  it('is one answer for each address and query', async () => {
    const tags = await Promise.all(
      [ann, '/api/nodes/actor%3Abob', `${ann}/neighbours`, `${ann}/neighbours?limit=1`].map(
        async (path) => (await get(path)).tag,
      ),
    )
    expect(new Set(tags).size).toBe(4)
    expect(await again(ann, tags[1] ?? '')).toMatchObject({ status: 200, tag: tags[0] })
  })

  it('does not hold when the corpus is another, and is not what it was when the same files are back', async () => {
    const [first, report] = [await get(`${ann}/neighbours`), await get('/api/import')]
    await importFiles(other)
    const second = await again(`${ann}/neighbours`, first.tag)
    expect(second.status).toBe(200)
    expect(JSON.parse(second.text).total).toBe(JSON.parse(first.text).total + 1)
    expect(second.tag).not.toBe(first.tag)
    await importFiles(events)
    const latest = await again('/api/import', report.tag)
    expect(latest.status).toBe(200)
    expect(JSON.parse(latest.text).finishedAt).not.toBe(JSON.parse(report.text).finishedAt)
  })

  it('is nothing while an import is under way', async () => {
    const before = await get(ann)
    await store().write([recordImport({ state: 'loading', revision: '', filesDigest: '' })])
    for (const headers of [{}, { 'if-none-match': before.tag }]) {
      expect(await get(ann, headers)).toMatchObject({ status: 200, tag: '', caching: 'no-store' })
    }
  })

  it('is of one corpus also when an import ends while the answer is looked for: it is found again', async () => {
    onRead = async (nth) => {
      if (nth === 1) await importFiles(other)
    }
    const answer = await get(`${ann}/neighbours`)
    expect(JSON.parse(answer.text)).toMatchObject({ total: 5, nodes: { length: 5 } })
    expect(await again(`${ann}/neighbours`, answer.tag)).toMatchObject({ status: 304 })
  })

  it('is of one corpus too when it is the answer to a POST, which nobody keeps', async () => {
    onRead = async (nth) => {
      if (nth === 2) await importFiles(other)
    }
    const body = JSON.stringify({ anchors: ['actor:ann'] })
    const answer = await get('/api/expansion', { 'content-type': 'application/json' }, 'POST', body)
    const { nodes, total } = Expansion.parse(JSON.parse(answer.text))
    expect([nodes.length, total]).toEqual([5, 5])
    expect(answer).toMatchObject({ status: 200, tag: '', caching: 'no-store' })
  })

  it.each([
    ['ends', [other]],
    ['ends and another puts the same files back', [other, events]],
  ])('a query is of no revision when an import %s meanwhile', async (_, imports) => {
    const ask = async () => {
      const body = JSON.stringify({ query: 'MATCH (a:Actor) RETURN a' })
      const { text } = await get('/api/cypher', { 'content-type': 'application/json' }, 'POST', body)
      return CypherAnswer.parse(JSON.parse(text)).revision
    }
    expect(await ask()).not.toBe(null)
    reads = 0
    onRead = async (nth) => {
      if (nth === 1) for (const files of imports) await importFiles(files)
    }
    expect(await ask()).toBe(null)
  })

  it('is no answer during which an import begins', async () => {
    onRead = async (nth) => {
      if (nth === 1) await store().write([recordImport({ state: 'loading', revision: '', filesDigest: '' })])
    }
    expect(await get(`${ann}/neighbours`)).toMatchObject({ status: 200, tag: '', caching: 'no-store' })
  })

  it('is what a search finds of the last import, which it knows at once', async () => {
    await get('/api/search?q=dee')
    await importFiles(other)
    const found = await get('/api/search?q=dee')
    expect(JSON.parse(found.text).total).toBe(1)
    expect(await again('/api/search?q=dee', found.tag)).toMatchObject({ status: 304 })
  })

  it('is a list of differences until there is another one', async () => {
    const before = await get('/api/differences')
    expect(await again('/api/differences', before.tag)).toMatchObject({ status: 304 })
    await importFiles(other)
    const after = await again('/api/differences', before.tag)
    expect(after.status).toBe(200)
    const [latest] = Differences.parse(JSON.parse(after.text)).differences
    const one = await get(`/api/differences/${latest?.id}`)
    expect(await again(`/api/differences/${latest?.id}`, one.tag)).toMatchObject({ status: 304 })
  })

  it('is never how the server is, nor a refusal', async () => {
    expect(await get('/api/health')).toMatchObject({ status: 200, tag: '', caching: 'no-store' })
    const refusal = await get('/api/nodes/actor%3Anobody', { 'if-none-match': '*' })
    expect(refusal).toMatchObject({ status: 404, tag: '', caching: 'no-store' })
    expect(Problem.parse(JSON.parse(refusal.text)).hint).not.toBe('')
  })
})
