import { beforeAll, expect, it } from 'vitest'
import { Network } from '../../model/api/network.ts'
import { Problem } from '../../model/problem.ts'
import { answerOf } from '../support/answer-of.ts'
import { anEvent } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

const ofCorpus = { total: { actors: 3, links: 2 }, backbone: { actors: 3, links: 2 }, truncated: false }

onBothStores('an actor network', (store) => {
  beforeAll(async () => {
    await importEvents(store())
  })

  async function network(query: string) {
    return Network.parse(await answerOf(store(), `/api/network?${query}`))
  }

  it('joins actors by the events they share, each link with those events', async () => {
    const { actors, links, events, ...rest } = await network('alpha=1')
    expect(actors).toEqual([
      { id: 'actor:ann', label: 'Ann', events: 4 },
      { id: 'actor:bob', label: 'Bob', events: 1 },
      { id: 'actor:cyrus-josé', label: 'Cyrus José', events: 1 },
    ])
    expect(links.map(({ source, target, weight, events }) => [source, target, weight, events])).toEqual([
      ['actor:ann', 'actor:bob', 1, [0]],
      ['actor:ann', 'actor:cyrus-josé', 1, [1]],
    ])
    expect(links.map(({ evidence }) => [evidence.publishers, evidence.flags])).toEqual([
      [2, []],
      [0, ['no-source']],
    ])
    expect(events).toEqual(['event:e1', 'event:e3'])
    expect(rest).toEqual({ ...ofCorpus, alpha: 1, eventTotal: 4 })
  })

  it.each([
    ['from=1987', 1],
    ['to=1985', 2],
    ['minImportance=8', 3],
    ['worstTier=1', 2],
    ['worstTier=2', 2],
    ['statuses=none', 4],
    ['statuses=confirmed', 0],
    ['tags=tag:arms-sales', 2],
    ['actors=actor:bob,actor:cyrus-josé', 2],
    ['publishers=publisher:the-washington-post', 2],
    ['words=SHIPMENT the', 2],
    ['words=shipment&to=1985-08', 1],
    ['knownOn=1985-08', 1],
    ['knownOn=1986&to=1985-08', 1],
    ['knownOn=1986-10&knownBy=source', 0],
    ['knownOn=1986-11&knownBy=source', 2],
  ])('of %s looks at %i events', async (query, eventTotal) => {
    expect((await network(query)).eventTotal).toBe(eventTotal)
  })

  it('of the events named looks at no other', async () => {
    const named = { events: ['event:e3', 'event:none', 'actor:ann'], alpha: 1 }
    const { links, eventTotal } = Network.parse(await answerOf(store(), '/api/network', named))
    expect(links.map(({ target }) => target)).toEqual(['actor:cyrus-josé'])
    expect(eventTotal).toBe(1)
  })

  it('says how many links there are when it does not give all', async () => {
    const { links, actors, ...rest } = await network('alpha=1&limit=1')
    expect([links.length, actors.length]).toEqual([1, 2])
    expect(rest).toMatchObject({ ...ofCorpus, truncated: true })
  })

  it('keeps in the backbone no link that chance alone would bring', async () => {
    const { links, ...rest } = await network('')
    expect(links).toEqual([])
    expect(rest).toMatchObject({ total: { actors: 3, links: 2 }, backbone: { actors: 0, links: 0 } })
  })

  it('raises alpha where it would keep fewer links than asked for, and says to what', async () => {
    const { links, alpha } = await network('fewest=1')
    expect([links.length, alpha]).toEqual([2, 1])
    expect((await network('')).alpha).toBe(0.05)
    const named = { events: ['event:e3'], fewest: 1 }
    expect(await answerOf(store(), '/api/network', named)).toMatchObject({ alpha: 1 })
  })

  it.each(['alpha=0', 'alpha=2', 'weight=none', 'limit=0', 'fewest=0'])('refuses %s', async (query) => {
    const problem = Problem.parse(await answerOf(store(), `/api/network?${query}`))
    expect(problem.status).toBe(400)
  })

  it('refuses what would be too large, with a hint', async () => {
    const actors = Array.from({ length: 3200 }, (_, index) => `Actor ${index}`)
    await importEvents(store(), [anEvent({ id: 'crowd', actors })])
    const problem = Problem.parse(await answerOf(store(), '/api/network'))
    expect(problem).toMatchObject({ status: 422, title: 'The network would be too large' })
    expect(problem.hint).toContain('fewer events')
  })
})
