import { beforeAll, expect, it } from 'vitest'
import { Facets } from '../../model/api/facets.ts'
import { KeptFacets } from '../../server/facets/kept-facets.ts'
import { listen } from '../../server/listen.ts'
import { answerOf } from '../support/answer-of.ts'
import { anEvent } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { changedForOneQuestion, importEvents } from './fixture.ts'

onBothStores('facets', (store) => {
  beforeAll(async () => {
    await importEvents(store())
  })

  it('tell of each event what it can be filtered by, and pass over what is no event', async () => {
    const ids = ['event:e1', 'event:e3', 'event:e4', 'event:none', 'actor:ann', 'rubbish']
    const { events, names, total } = Facets.parse(await answerOf(store(), '/api/facets', { ids }))
    expect(events).toEqual([
      {
        id: 'event:e1',
        tags: ['tag:arms-sales'],
        publishers: ['publisher:the-washington-post', 'publisher:tower-commission'],
        bestTier: 1,
        sources: 2,
        fields: {},
        firstSourceDate: '1986-11-06',
      },
      {
        id: 'event:e3',
        tags: [],
        publishers: [],
        bestTier: null,
        sources: 0,
        fields: {},
        firstSourceDate: null,
      },
      {
        id: 'event:e4',
        tags: ['tag:arms-sales', 'tag:inquiry'],
        publishers: ['publisher:tower-commission'],
        bestTier: 1,
        sources: 1,
        fields: {},
        firstSourceDate: null,
      },
    ])
    expect(names.map(({ label, type, count }) => [label, type, count])).toEqual([
      ['Tower Commission', 'Publisher', 2],
      ['arms sales', 'Tag', 2],
      ['The Washington Post', 'Publisher', 1],
      ['inquiry', 'Tag', 1],
    ])
    expect(total).toBe(3)
  })

  it('tell of the fields of its file that can group an event with others', async () => {
    const file = anEvent({
      id: 'f',
      location: ['Bern', 'Geneva'],
      capture_lanes: ['money'],
      verified: true,
      notes: 'A long note that no other event can be expected to have word for word in its file.',
      history: [{ by: 'Ann' }],
    })
    await importEvents(store(), [file])
    const { events } = Facets.parse(await answerOf(store(), '/api/facets', { ids: ['event:f'] }))
    expect(events[0]?.fields).toEqual({
      capture_lanes: ['money'],
      location: ['Bern', 'Geneva'],
      verified: ['true'],
    })
  })

  it('are the same of events that were asked about before, until an import changes them', async () => {
    await importEvents(store())
    const server = await listen(store(), { host: '127.0.0.1', port: 0 })
    const ask = async (ids: string[]) => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ ids })
      return Facets.parse(
        await (await fetch(new URL('/api/facets', server.url), { method: 'POST', headers, body })).json(),
      )
    }
    try {
      const all = ['event:e1', 'event:e2', 'event:e3', 'event:e4']
      await ask(['event:e4', 'event:e1'])
      const mixed = await ask(all)
      expect(mixed).toEqual(Facets.parse(await answerOf(store(), '/api/facets', { ids: all })))
      await importEvents(store(), [anEvent({ id: 'e1', tags: ['hostages'] })])
      const { events, names, total } = await ask(all)
      expect(events.map(({ id, tags }) => [id, tags])).toEqual([['event:e1', ['tag:hostages']]])
      expect({ names: names.map(({ label }) => label), total }).toEqual({ names: ['hostages'], total: 1 })
    } finally {
      await server.close()
    }
  })

  it('are not kept when the files were changed and put back while they were read', async () => {
    await importEvents(store())
    const kept = new KeptFacets()
    const disturbed = changedForOneQuestion(store(), 2, [anEvent({ id: 'e1' })])
    expect((await kept.read(disturbed, ['event:e1']))[0]?.facets.sources).toBe(0)
    expect((await kept.read(store(), ['event:e1']))[0]?.facets.sources).toBe(2)
  })
})
