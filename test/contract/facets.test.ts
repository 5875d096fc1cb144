import { beforeAll, expect, it } from 'vitest'
import { Facets } from '../../model/api/facets.ts'
import { answerOf } from '../support/answer-of.ts'
import { anEvent } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

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
        publishers: ['publisher:tower-commission', 'publisher:the-washington-post'],
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
})
