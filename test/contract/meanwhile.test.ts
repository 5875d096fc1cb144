import { beforeAll, describe, expect, it } from 'vitest'
import { Meanwhile } from '../../model/api/meanwhile.ts'
import { answerOf } from '../support/answer-of.ts'
import { anEvent } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

const events = [
  anEvent({ id: 'meeting', title: 'The meeting', date: '1986-05-10', actors: ['Ann', 'Bob'] }),
  anEvent({ id: 'call', title: 'A call', date: '1986-05-12', actors: ['Ann'] }),
  anEvent({ id: 'trip', title: 'A trip', date: '1986-05-07', actors: ['Ann', 'Bob'] }),
  anEvent({ id: 'deal', title: 'A deal', date: '1986-05-10', actors: ['Cy'] }),
  anEvent({ id: 'strangers', title: 'Strangers', date: '1986-05-10', actors: ['Dee'] }),
  anEvent({ id: 'later', title: 'Later', date: '1986-05-14', actors: ['Ann'] }),
  anEvent({ id: 'old', title: 'Old days', date: '1979-01-01', actors: ['Bob', 'Cy'] }),
  anEvent({ id: 'year', title: 'That year', date: '1986', actors: ['Ann'] }),
]

onBothStores('what else happened', (store) => {
  beforeAll(async () => {
    await importEvents(store(), events)
  })

  async function meanwhile(query: string) {
    return Meanwhile.parse(await answerOf(store(), `/api/meanwhile?${query}`))
  }

  const told = ({ events }: Meanwhile) =>
    events.map(({ node, reasons }) => [node.id, ...reasons.map(({ words }) => words)])

  describe('around an event', () => {
    it('is what its actors did within three days, then what their company did, with why', async () => {
      const answer = await meanwhile('event=event:meeting')
      expect(answer.window).toEqual({ from: '1986-05-07', to: '1986-05-13' })
      expect(told(answer)).toEqual([
        ['event:trip', 'Bob (in 3 events) and Ann (in 5 events) took part', '3 days before'],
        ['event:call', 'Ann (in 5 events) took part', '2 days after'],
        ['event:deal', 'Cy took part, who was in 1 other event with Bob', 'At the same time'],
      ])
      expect(answer).toMatchObject({ total: 3, truncated: false })
    })

    it('has the nodes that show why', async () => {
      const { events } = await meanwhile('event=event:meeting')
      const deal = events.find(({ node }) => node.id === 'event:deal')
      expect(deal?.reasons[0]?.evidence).toEqual(['actor:cy', 'actor:bob', 'event:old'])
    })

    it('reaches as far as is asked, and says how many there are in all', async () => {
      expect(told(await meanwhile('event=event:meeting&days=0')).map(([id]) => id)).toEqual(['event:deal'])
      const more = await meanwhile('event=event:meeting&days=4&limit=1')
      expect(more).toMatchObject({ total: 4, truncated: true })
      expect(more.events).toHaveLength(1)
    })

    it('leaves out what is known only to the year, and says how much', async () => {
      expect(await meanwhile('event=event:meeting')).toMatchObject({ coarse: 1 })
      expect(await meanwhile('event=event:year')).toMatchObject({ window: null, total: 0 })
    })
  })

  it('is told of actors and a range of days too', async () => {
    const answer = await meanwhile('actors=actor:bob&from=1986-05-01&to=1986-05-31&days=0')
    expect(told(answer).map(([id]) => id)).toEqual([
      'event:meeting',
      'event:trip',
      'event:call',
      'event:later',
      'event:deal',
    ])
    expect(told(await meanwhile('actors=actor:bob&from=1979&to=1979')).map(([id]) => id)).toEqual([
      'event:old',
    ])
  })

  it('counts as company only what two were in besides the event that is told of', async () => {
    await importEvents(store(), [
      anEvent({ id: 'one', date: '1986-05-10', actors: ['Ann'] }),
      anEvent({ id: 'two', date: '1986-05-11', actors: ['Ann', 'Cy', 'Dee'] }),
      anEvent({ id: 'three', date: '1990-01-01', actors: ['Ann', 'Dee'] }),
    ])
    expect(told(await meanwhile('event=event:one'))).toEqual([
      [
        'event:two',
        'Ann (in 3 events) took part',
        'Dee took part, who was in 1 other event with Ann',
        '1 day after',
      ],
    ])
  })

  it('does not call at the same time what is known to the month alone', async () => {
    await importEvents(store(), [
      anEvent({ id: 'day', date: '1986-05-10', actors: ['Ann'] }),
      anEvent({ id: 'month', date: '1986-05', actors: ['Ann'] }),
      anEvent({ id: 'next', date: '1986-06', actors: ['Ann'] }),
    ])
    const times = told(await meanwhile('event=event:day&days=31')).map((words) => words.at(-1))
    expect(times).toEqual([
      'Perhaps at the same time: no more than a month is known',
      'At least 22 days after',
    ])
    const inMonths = told(await meanwhile('actors=actor:ann&from=1986-05&to=1986-06&days=0'))
    expect(inMonths.map((words) => words.at(-1))).toContain('At the same time')
  })

  it('has what began on a known day, also where no more than the year of its end is known', async () => {
    await importEvents(store(), [
      anEvent({ id: 'day', date: '1985-11-20', actors: ['Ann'] }),
      anEvent({ id: 'lasting', date: '1985-11-20/1986', actors: ['Ann'] }),
      anEvent({ id: 'after', date: '1985-11-22/1985', actors: ['Ann'] }),
      anEvent({ id: 'unsure', date: '1985-11-18/1985', actors: ['Ann'] }),
    ])
    const answer = await meanwhile('event=event:day')
    expect(told(answer).map((words) => [words[0], words.at(-1)])).toEqual([
      ['event:lasting', 'At the same time'],
      ['event:after', '2 days after'],
    ])
    expect(answer).toMatchObject({ total: 2, coarse: 1 })
  })

  it('has what was then whenever in a year it began', async () => {
    await importEvents(store(), [
      anEvent({ id: 'day', date: '1986-06-10', actors: ['Ann'] }),
      anEvent({ id: 'ended', date: '1985/1986-06-08', actors: ['Ann'] }),
      anEvent({ id: 'years', date: '1985/1987', actors: ['Ann'] }),
      anEvent({ id: 'unsure', date: '1985/1986', actors: ['Ann'] }),
    ])
    const answer = await meanwhile('event=event:day')
    expect(told(answer).map((words) => [words[0], words.at(-1)])).toEqual([
      ['event:years', 'At the same time'],
      ['event:ended', '2 days before'],
    ])
    expect(answer).toMatchObject({ total: 2, coarse: 1 })
  })

  it.each([
    ['', 422],
    ['actors=actor:ann', 422],
    ['actors=actor:ann&from=1986&to=1985', 422],
    ['event=actor:ann', 422],
    ['event=event:meeting&actors=actor:ann', 422],
    ['event=event:nothing', 404],
  ])('is refused for "%s" with %i', async (query, status) => {
    expect(await answerOf(store(), `/api/meanwhile?${query}`)).toMatchObject({ status })
  })
})
