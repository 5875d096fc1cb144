import { beforeAll, expect, it } from 'vitest'
import { Network } from '../../model/api/network.ts'
import { Paths } from '../../model/api/paths.ts'
import { Related } from '../../model/api/related.ts'
import { Survival } from '../../model/api/survival.ts'
import { Problem } from '../../model/problem.ts'
import { answerOf } from '../support/answer-of.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

const e1 = 'actor:ann|PARTICIPATED_IN|event:e1'
const e2 = 'actor:ann|PARTICIPATED_IN|event:e2'
const e3 = 'actor:ann|PARTICIPATED_IN|event:e3'
const events = ['event:e1', 'event:e2', 'event:e3', 'event:e4', 'event:none']

onBothStores('what survives', (store) => {
  beforeAll(async () => {
    await importEvents(store())
  })

  async function survival(asked: object) {
    return Survival.parse(await answerOf(store(), '/api/survival', { edges: [], ...asked }))
  }

  it('falls with the last of its sources, and says with which event and why', async () => {
    const { fallen, missing } = await survival({ withoutTiers: ['unrated'], events, edges: [e1, e2, e3] })
    expect(fallen).toEqual([
      { id: 'event:e2', reason: 'sources', event: 'event:e2', sources: 1 },
      { id: e2, reason: 'sources', event: 'event:e2', sources: 1 },
    ])
    expect(missing).toEqual(['event:none'])
  })

  it('counts a source once that several events cite', async () => {
    const tower = 'publisher:tower-commission'
    const [row] = await store().read({
      cypher: 'MATCH (s:Source)-[:PUBLISHED_BY]->(p:Publisher) WHERE p.id = $tower RETURN s.id AS source',
      parameters: { tower },
    })
    const edge = `${row?.source}|PUBLISHED_BY|${tower}`
    const { fallen } = await survival({ withoutPublishers: [tower], events: [], edges: [edge] })
    expect(fallen).toEqual([{ id: edge, reason: 'sources', event: null, sources: 1 }])
  })

  it('tells nothing of what is neither an event nor an edge', async () => {
    const asked = { withoutTiers: ['none'], events: ['actor:ann'], edges: ['event:e1'] }
    expect(await survival(asked)).toEqual({ fallen: [], missing: ['actor:ann', 'event:e1'] })
  })

  it.each([
    [{ withoutTiers: ['none'] }, ['event:e3: no-source']],
    [{ withoutPublishers: ['publisher:tower-commission'] }, ['event:e4: sources']],
    [
      { withoutPublishers: ['publisher:the-washington-post'], withoutTiers: ['1'] },
      ['event:e1: sources', 'event:e2: sources', 'event:e4: sources'],
    ],
    [{ withoutEvents: ['event:e1'] }, ['event:e1: left-out']],
    [{}, []],
  ])('without %j falls %j', async (leftOut, expected) => {
    const { fallen } = await survival({ ...leftOut, events })
    expect(fallen.map(({ id, reason }) => `${id}: ${reason}`)).toEqual(expected)
  })

  it('is what a network is built of, of the corpus and of events named', async () => {
    const ofCorpus = Network.parse(await answerOf(store(), '/api/network?alpha=1&withoutTiers=none,unrated'))
    expect(ofCorpus.links.map(({ target }) => target)).toEqual(['actor:bob'])
    expect(ofCorpus.eventTotal).toBe(2)
    const named = { events: ['event:e1', 'event:e3'], alpha: 1, withoutEvents: ['event:e1'] }
    const ofEvents = Network.parse(await answerOf(store(), '/api/network', named))
    expect(ofEvents.links.map(({ target }) => target)).toEqual(['actor:cyrus-josé'])
  })

  it('is what paths are found in, and a nearest miss says what is missing', async () => {
    const address = '/api/paths?from=actor:bob&to=actor:cyrus-josé'
    const { paths, nearestMisses } = Paths.parse(await answerOf(store(), `${address}&withoutTiers=none`))
    expect(paths).toEqual([])
    expect(nearestMisses.map(({ without }) => without)).toEqual([['leftOut']])
  })

  it('is all that the evidence counts of what is found without something', async () => {
    const without = 'withoutTiers=unrated'
    const network = Network.parse(await answerOf(store(), `/api/network?alpha=1&${without}`))
    const withBob = network.links.find(({ target }) => target === 'actor:bob')
    expect(withBob?.evidence.sources).toBe(2)
    const path = '/api/paths?from=actor:ann&to=actor:bob&k=1'
    const { paths } = Paths.parse(
      await answerOf(store(), `${path}&withoutPublishers=publisher:tower-commission`),
    )
    expect(paths[0]?.evidence).toMatchObject({ sources: 1, flags: ['single-source'] })
    const related = '/api/nodes/event:e1/related?limit=1'
    const { suggestions } = Related.parse(await answerOf(store(), `${related}&withoutTiers=2`))
    expect(suggestions[0]?.evidence.byTier.map(({ tier }) => tier)).toEqual([1])
  })

  it('tells what is left out and not in the graph, for nothing falls with it', async () => {
    const gone = { withoutPublishers: ['publisher:gone', 'actor:ann'], withoutEvents: ['event:gone'] }
    const { fallen, missing } = await survival({ ...gone, events: ['event:e1', 'event:gone'] })
    expect(fallen).toEqual([])
    expect(missing).toEqual(['publisher:gone', 'actor:ann', 'event:gone'])
  })

  it.each(['withoutPublishers=publisher:gone', 'withoutEvents=event:gone'])(
    'finds nothing %s, which is not in the graph',
    async (without) => {
      const addresses = [
        '/api/network?alpha=1',
        '/api/paths?from=actor:ann&to=actor:bob',
        '/api/nodes/event:e1/related?limit=1',
        '/api/nodes/actor:ann/related?limit=1',
      ]
      for (const address of addresses) {
        const { status, detail } = Problem.parse(await answerOf(store(), `${address}&${without}`))
        expect([address, status]).toEqual([address, 404])
        expect(detail).toContain(without.split('=')[1])
      }
      const asked = { events: ['event:e1'], withoutEvents: ['event:gone'] }
      expect(Problem.parse(await answerOf(store(), '/api/network', asked)).status).toBe(404)
    },
  )

  it.each([
    ['withoutPublishers', 'actor:ann', 'publisher'],
    ['withoutEvents', 'publisher:tower-commission', 'event'],
  ])('refuses %s=%s, for that is no %s', async (parameter, id, type) => {
    const addresses = [
      '/api/network?alpha=1',
      '/api/paths?from=actor:ann&to=actor:bob',
      '/api/nodes/actor:ann/related?limit=1',
    ]
    for (const address of addresses)
      expect(await answerOf(store(), `${address}&${parameter}=${id}`)).toMatchObject({
        status: 422,
        parameter,
        detail: `${parameter}: names ${id}, which is no ${type}.`,
      })
  })

  it('refuses what is no tier', async () => {
    const problem = Problem.parse(
      await answerOf(store(), '/api/survival', { withoutTiers: ['0'], events, edges: [] }),
    )
    expect(problem.status).toBe(400)
  })
})
