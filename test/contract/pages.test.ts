import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordImport } from '../../graph/changes/record-import.ts'
import { ConnectingNodes } from '../../model/api/connect.ts'
import { Meanwhile } from '../../model/api/meanwhile.ts'
import { Neighbourhood } from '../../model/api/neighbours.ts'
import { Related } from '../../model/api/related.ts'
import { SearchResult } from '../../model/api/search.ts'
import { Problem } from '../../model/problem.ts'
import { type Listening, listen } from '../../server/listen.ts'
import { anEvent } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

/** Many of which nothing but the id tells one from the other. */
const alike = Array.from({ length: 47 }, (_, nth) =>
  anEvent({
    id: `shipment-${(nth * 31) % 47}`,
    title: nth % 3 === 0 ? 'A shipment' : `Shipment ${nth % 5}`,
    date: nth % 2 === 0 ? '1985' : '1985-08-20',
    importance: nth % 4 === 0 ? undefined : nth % 2,
    actors: [
      'Ann',
      ...(nth % 7 === 0 ? ['Bob'] : []),
      ...(nth < 12 ? [`Guest ${nth}`, 'Cyrus', 'Dora'] : []),
    ],
    tags: ['arms'],
  }),
)
const onEach = ['importance', 'date', 'degree', 'name'].map(
  (order) => `nodes/actor%3Aann/neighbours?order=${order}`,
)
const lists = [
  ...onEach,
  'nodes/actor%3Aann/neighbours?from=1985-08&minImportance=1',
  'search?q=ship',
  'nodes/event%3Ashipment-1/related?',
  'nodes/actor%3Aann/related?',
  'meanwhile?actors=actor%3Aann&from=1985-08-20&to=1985-08-21',
  'connect?',
]
/** What a POST asks. */
const connected = { ids: ['actor:ann', 'tag:arms'] }

onBothStores('a list in pages', (store) => {
  let server: Listening
  beforeAll(async () => {
    await importEvents(store(), alike)
    server = await listen(store(), { host: '127.0.0.1', port: 0 })
  })
  afterAll(() => server.close())

  async function get(list: string, page: Record<string, string | number>) {
    const parameters = new URLSearchParams(Object.entries(page).map(([name, value]) => [name, String(value)]))
    const isPost = list === 'connect?'
    const response = isPost
      ? await fetch(new URL('api/connect', server.url), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ ...connected, ...page }),
        })
      : await fetch(new URL(`api/${list}&${parameters}`, server.url))
    return { status: response.status, body: await response.json() }
  }

  async function pageOf(list: string, page: Record<string, string | number>) {
    const { body } = await get(list, page)
    if (list.startsWith('search')) {
      const { hits, ...rest } = SearchResult.parse(body)
      return { nodes: hits, ...rest }
    }
    if (list.includes('related')) {
      const { suggestions, ...rest } = Related.parse(body)
      return { nodes: suggestions.map(({ node }) => node), ...rest }
    }
    if (list.startsWith('meanwhile')) {
      const { events, ...rest } = Meanwhile.parse(body)
      return { nodes: events.map(({ node }) => node), ...rest }
    }
    if (list === 'connect?') return ConnectingNodes.parse(body)
    return Neighbourhood.parse(body)
  }

  async function walk(list: string, limit: number) {
    const first = await pageOf(list, { limit })
    const pages = [first]
    for (let offset = limit; pages.at(-1)?.truncated; offset += limit) {
      pages.push(await pageOf(list, { limit, offset, revision: first.revision ?? '' }))
    }
    return pages
  }

  async function hasEachOnce(list: string, limit: number) {
    const whole = await pageOf(list, { limit: 100 })
    expect(whole.total).toBeGreaterThan(10)
    expect(whole.nodes).toHaveLength(whole.total)
    const pages = await walk(list, limit)
    expect(pages).toHaveLength(Math.ceil(whole.total / limit))
    const ids = pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))
    expect(ids).toEqual(whole.nodes.map(({ id }) => id))
    expect(new Set(ids).size).toBe(whole.total)
    for (const { total, revision } of pages) expect([total, revision]).toEqual([whole.total, whole.revision])
  }

  it('has each node once, in one order, one at a time', () => hasEachOnce('search?q=ship', 1))

  describe.each(lists)('%s', (list) => {
    it.each([7, 46, 47, 48])('has each node once, in one order, by %i at a time', (limit) =>
      hasEachOnce(list, limit),
    )

    it('has an empty page behind the last', async () => {
      expect(await pageOf(list, { offset: 60 })).toMatchObject({ nodes: [], truncated: false })
    })
  })

  async function revisionsSeen(): Promise<Map<string, string>> {
    const seen = new Map<string, string>()
    for (const list of lists) seen.set(list, (await pageOf(list, { limit: 20 })).revision ?? '')
    return seen
  }

  describe('of a corpus that changes between two pages', () => {
    const more = [...alike, anEvent({ id: 'a-first', title: 'Shipment 0', actors: ['Ann'], importance: 10 })]
    let before: Map<string, string>
    beforeAll(async () => {
      before = await revisionsSeen()
      await importEvents(store(), more)
    })
    afterAll(() => importEvents(store(), alike))

    it.each(lists)('%s refuses the second and says to begin again', async (list) => {
      const second = { limit: 20, offset: 20 }
      const refused = await get(list, { ...second, revision: before.get(list) ?? '' })
      expect(refused.status).toBe(409)
      expect(Problem.parse(refused.body)).toMatchObject({
        title: 'The corpus has changed',
        parameter: 'revision',
        hint: expect.stringContaining('Begin again with the first page'),
      })
      const unpinned = await pageOf(list, second)
      expect(unpinned.revision).not.toBe(before.get(list))
      expect(await pageOf(list, { ...second, revision: unpinned.revision ?? '' })).toEqual(unpinned)
    })
  })

  describe('while an import is under way', () => {
    let before: Map<string, string>
    beforeAll(async () => {
      before = await revisionsSeen()
      await store().write([recordImport({ state: 'loading', revision: '', filesDigest: '' })])
    })

    it.each(lists)('%s is of no revision', async (list) => {
      expect(await pageOf(list, { limit: 20 })).toMatchObject({ revision: null })
      const refused = await get(list, { limit: 20, revision: before.get(list) ?? '' })
      expect(Problem.parse(refused.body)).toMatchObject({
        status: 409,
        detail: expect.stringContaining('an import has begun since'),
      })
    })
  })
})
