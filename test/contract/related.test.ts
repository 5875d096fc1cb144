import { beforeAll, describe, expect, it, vi } from 'vitest'
import { nodesById } from '../../graph/nodes-by-id.ts'
import { Related } from '../../model/api/related.ts'
import type { GraphInMemory } from '../../server/graph-in-memory/graph-in-memory.ts'
import { readGraph } from '../../server/graph-in-memory/read-graph.ts'
import { gather } from '../../server/related/events/gather.ts'
import { allStands } from '../../server/related/stands.ts'
import { answerOf } from '../support/answer-of.ts'
import { anEvent } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

const report = { title: 'The ledger', url: 'https://archive.org/ledger', publisher: 'The Commission' }
const copy = 'A cargo plane with rifles was seen at the airstrip of Ilopango by a mechanic.'

/** The President is in most of them; Rae, Sid and Tom in few. */
const events = [
  anEvent({
    id: 'shipment',
    title: 'A shipment of rifles',
    date: '1985-08-20',
    actors: ['President', 'Rae', 'Sid'],
    tags: ['arms', 'airlift'],
    sources: [report],
    related_events: ['inquiry'],
    body: copy,
  }),
  anEvent({
    id: 'payment',
    title: 'A payment through Geneva',
    date: '1985-08-29',
    actors: ['President', 'Rae', 'Tom'],
    tags: ['money'],
    sources: [report],
    body: 'Money went to a numbered account.',
  }),
  anEvent({ id: 'copy-1', title: 'Rifles flown', date: '1985-10-02', tags: ['airlift'], body: copy }),
  anEvent({ id: 'copy-2', title: 'Rifles are flown', date: '1985-10-02', tags: ['airlift'], body: copy }),
  anEvent({ id: 'inquiry', title: 'The inquiry', date: '1987', actors: ['President', 'Uma'] }),
  anEvent({ id: 'dinner', title: 'A state dinner', date: '1991-05-01', actors: ['President', 'Uma'] }),
  anEvent({ id: 'speech', title: 'A speech', date: '1991-06', actors: ['President'] }),
  anEvent({ id: 'tom-and-vic', title: 'An audit', date: '1992-03-01', actors: ['Tom', 'Vic'] }),
  anEvent({ id: 'sid-and-vic', title: 'A hearing', date: '1992-04-01', actors: ['Sid', 'Vic'] }),
  anEvent({ id: 'alone', title: 'Unheard', date: '1950' }),
]

onBothStores('what belongs beside a node', (store) => {
  beforeAll(async () => {
    await importEvents(store(), events)
    await store().refreshSearch()
  })

  async function related(id: string, query = '') {
    return Related.parse(await answerOf(store(), `/api/nodes/${encodeURIComponent(id)}/related?${query}`))
  }

  const idsOf = ({ suggestions }: Related) => suggestions.map(({ node }) => node.id)

  it('rests on what stands: without it nothing that falls is suggested, and no reason speaks of it', async () => {
    const without = 'withoutEvents=event:payment'
    expect(idsOf(await related('event:shipment', without))).not.toContain('event:payment')
    expect(await related('event:payment', without)).toMatchObject({ suggestions: [], total: 0 })
    const unsourced = await related('event:shipment', 'withoutTiers=none')
    expect(idsOf(unsourced)).toEqual(['event:payment'])
    expect(idsOf(await related('event:shipment', 'withoutTiers=unrated'))).toEqual([])
  })

  it('counts only company in events that stand', async () => {
    const whole = await related('actor:rae')
    expect(idsOf(whole)).toContain('actor:vic')
    const without = await related('actor:rae', 'withoutEvents=event:tom-and-vic,event:sid-and-vic')
    expect(idsOf(without)).not.toContain('actor:vic')
    expect(idsOf(without)).toContain('actor:tom')
  })

  it('was never in one event with those asked for as such, whatever is left out', async () => {
    const asked = 'company=never-together&withoutEvents='
    expect(idsOf(await related('actor:sid', `${asked}event:sid-and-vic`))).not.toContain('actor:vic')
    expect(idsOf(await related('actor:president', `${asked}event:shipment`))).not.toContain('actor:sid')
  })

  describe('an event', () => {
    it('is what shares most that is rare, a near copy of it after others', async () => {
      const answer = await related('event:shipment')
      expect(idsOf(answer).slice(0, 3).toSorted()).toEqual(['event:copy-1', 'event:inquiry', 'event:payment'])
      expect(idsOf(answer).indexOf('event:copy-2')).toBeGreaterThan(2)
      const payment = answer.suggestions.find(({ node }) => node.id === 'event:payment')
      expect(payment?.evidence).toMatchObject({ sources: 1, flags: ['single-source', 'unrated-only'] })
    })

    it('has its reasons in plain words, and the nodes that show them', async () => {
      const { suggestions } = await related('event:shipment')
      const reasons = suggestions.find(({ node }) => node.id === 'event:payment')?.reasons ?? []
      const told = new Map(reasons.map(({ words, evidence }) => [words, evidence]))
      expect(told).toEqual(
        new Map<string, unknown>([
          ['share 2 actors: Rae (in 2 events) and President (in 5 events)', ['actor:rae', 'actor:president']],
          [
            'cite the same document, which only 2 events cite: The ledger',
            [expect.stringMatching(/^source:/)],
          ],
          ['are 9 days apart', []],
        ]),
      )
      expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2)
    })

    it('says that a file names it, and tells like words', async () => {
      const { suggestions } = await related('event:shipment')
      const wordsFor = (id: string) =>
        suggestions.find(({ node }) => node.id === id)?.reasons.map(({ words }) => words)
      expect(wordsFor('event:inquiry')?.[0]).toBe('are joined by a file: one names the other')
      expect(wordsFor('event:copy-1')?.[0]).toMatch(/^are told in like words \(\d+ % alike\): /)
    })

    it('comes as many as were asked for, with how many there are', async () => {
      const answer = await related('event:shipment', 'limit=2')
      const all = await related('event:shipment')
      expect(idsOf(answer)).toEqual(idsOf(all).slice(0, 2))
      expect(answer).toMatchObject({ total: all.total, truncated: true })
    })

    it('is not there for one that shares nothing', async () => {
      expect(await related('event:alone')).toMatchObject({ suggestions: [], total: 0, truncated: false })
    })

    async function shipmentIn(graph: GraphInMemory, from = store(), most?: number) {
      const [shipment] = await nodesById(store(), ['event:shipment'])
      if (!shipment) throw new Error('there is a shipment')
      return gather(from, graph, shipment, allStands, most)
    }

    it('is held against others by words that are read once for a graph', async () => {
      const graph = await readGraph(store(), () => {})
      const first = await shipmentIn(graph)
      const read = vi.fn(store().read)
      expect(await shipmentIn(graph, { ...store(), read })).toEqual(first)
      const asked = read.mock.calls.map(([{ cypher }]) => cypher)
      expect(asked.filter((cypher) => cypher.includes('searchTexts'))).toEqual([])
    })

    it('is not sought at a hub, which counts all the same', async () => {
      const graph = await readGraph(store(), () => {})
      const { found, hubs } = await shipmentIn(graph, store(), 12)
      expect(hubs.map(({ id }) => id)).toEqual(['actor:president'])
      const sharedBy = new Map(found.map(({ id, shared }) => [id, shared.map((one) => one.id)]))
      expect(sharedBy.get('event:payment')).toContain('actor:president')
      expect([...sharedBy.keys()]).not.toContain('event:speech')
    })
  })

  describe('an actor', () => {
    it('keeps the same company, whether the two met or not', async () => {
      const { suggestions } = await related('actor:rae')
      const vic = suggestions.find(({ node }) => node.id === 'actor:vic')
      const words = 'kept company with the same 2 actors: Sid (in 2 events) and Tom (in 2 events)'
      expect(vic?.reasons.map((reason) => reason.words)).toEqual([words])
      expect(vic?.reasons[0]?.evidence.toSorted()).toEqual([
        'actor:sid',
        'actor:tom',
        'event:payment',
        'event:shipment',
        'event:sid-and-vic',
        'event:tom-and-vic',
      ])
    })

    it('was never in one event with those that are asked for as such', async () => {
      expect(idsOf(await related('actor:rae', 'company=never-together')).toSorted()).toEqual([
        'actor:uma',
        'actor:vic',
      ])
      expect(idsOf(await related('actor:rae'))).toContain('actor:sid')
    })

    it('that was in one event with another says in which', async () => {
      const { suggestions } = await related('actor:rae')
      const president = suggestions.find(({ node }) => node.id === 'actor:president')
      expect(president?.reasons.at(-1)).toMatchObject({
        words: 'were together in 2 events',
        evidence: ['event:payment', 'event:shipment'],
      })
    })
  })

  it('is not asked of a tag', async () => {
    const answer = await answerOf(store(), '/api/nodes/tag%3Aarms/related')
    expect(answer).toMatchObject({ status: 422, parameter: 'id' })
  })

  it('finds events by the words of their titles, but not by words of many', async () => {
    expect(await store().titleWords(['rifles', 'a', 'nowhere', 'inquiry'], 3)).toEqual([
      { word: 'inquiry', events: ['event:inquiry'] },
      { word: 'rifles', events: ['event:copy-1', 'event:copy-2', 'event:shipment'] },
    ])
  })
})

onBothStores('a list of what is related', (store) => {
  it('ends where no more is listed, however many there are', async () => {
    const met = (_: unknown, index: number) => anEvent({ id: `met-${index}`, actors: ['Ann', 'Bob'] })
    await importEvents(store(), Array.from({ length: 156 }, met))
    await store().refreshSearch()
    const page = async (offset: number) =>
      Related.parse(await answerOf(store(), `/api/nodes/event:met-0/related?limit=100&offset=${offset}`))
    expect(await page(0)).toMatchObject({ total: 155, truncated: true })
    const last = await page(100)
    expect([last.suggestions.length, last.truncated]).toEqual([50, false])
  })
})

onBothStores('one article at two addresses', (store) => {
  const page = {
    title: 'Rifles were flown to Ilopango',
    url: 'https://post.example/1985/rifles',
    publisher: 'The Post',
  }
  const amp = { ...page, title: 'RIFLES were flown to Ilopango!', url: 'https://amp.post.example/a?id=7' }
  const release = { title: 'Press release', publisher: 'The Post' }
  const citing = (id: string, ...sources: object[]) =>
    anEvent({ id, title: id, body: id, date: null, sources })

  beforeAll(async () => {
    await importEvents(store(), [
      citing('cable', { ...page, tier: 1 }, { ...release, url: 'https://post.example/release/1' }),
      citing('memo', { ...amp, tier: 1 }),
      citing('both', { ...page, tier: 3 }, { ...amp, tier: 1 }),
      citing('reprint', { ...page, url: 'https://times.example/rifles', publisher: 'The Times' }),
      citing('unlike', { ...release, url: 'https://post.example/release/2' }),
    ])
    await store().refreshSearch()
  })

  async function beside(id: string, query = '') {
    const { suggestions } = Related.parse(
      await answerOf(store(), `/api/nodes/event%3A${id}/related?${query}`),
    )
    return new Map(suggestions.map((suggestion) => [suggestion.node.id, suggestion]))
  }

  const twoAddresses = {
    kind: 'sources',
    words: 'cite the same article, at two addresses: Rifles were flown to Ilopango',
    evidence: [expect.stringMatching(/^source:/), expect.stringMatching(/^source:/)],
    share: 1,
  }

  it('is shared as a document is, and both its addresses show it', async () => {
    const found = await beside('cable')
    expect([...found.keys()].toSorted()).toEqual(['event:both', 'event:memo'])
    const [memo, both] = ['event:memo', 'event:both'].map((id) => found.get(id))
    expect(memo?.reasons).toEqual([twoAddresses])
    expect(new Set(memo?.reasons[0]?.evidence).size).toBe(2)
    expect(memo?.evidence).toMatchObject({ sources: 3, flags: ['one-publisher'] })
    expect(memo?.score).toBe(both?.score)
  })

  it('counts once where two events share an address of it too', async () => {
    const words =
      'cite the same article, which only 3 events cite at its addresses: Rifles were flown to Ilopango'
    expect((await beside('cable')).get('event:both')?.reasons).toMatchObject([{ kind: 'sources', words }])
  })

  it('is shared at the addresses whose citations stand', async () => {
    const found = await beside('cable', 'withoutTiers=3')
    expect(found.get('event:both')?.reasons).toEqual([twoAddresses])
    expect(await beside('memo', 'withoutTiers=1')).toEqual(new Map())
  })
})
