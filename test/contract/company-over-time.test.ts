import { beforeAll, expect, it } from 'vitest'
import { CompanyOverTime } from '../../model/api/company-over-time.ts'
import { answerOf } from '../support/answer-of.ts'
import { anEvent } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

const events = [
  anEvent({ id: 'e1', date: '1984-03-01', actors: ['Ann', 'Bob', 'Cy'] }),
  anEvent({ id: 'e2', date: '1984', actors: ['Ann', 'Bob'] }),
  anEvent({ id: 'e3', date: '1985-12-30/1986-01-05', actors: ['Ann', 'Bob', 'Dee'] }),
  anEvent({ id: 'e4', date: '1988-06', actors: ['Ann', 'Cy', 'Dee', 'Eve'] }),
  anEvent({ id: 'e5', date: '1989', actors: ['Ann'] }),
  anEvent({ id: 'e6', date: '1989', actors: ['Bob', 'Cy'] }),
]

onBothStores('company over time', (store) => {
  beforeAll(async () => {
    await importEvents(store(), events)
  })

  async function company(query: string) {
    return CompanyOverTime.parse(await answerOf(store(), `/api/nodes/actor%3Aann/company-over-time?${query}`))
  }

  const told = ({ slices }: CompanyOverTime) =>
    slices.map(({ from, to, events, companions }) => [
      from === to ? from : `${from}-${to}`,
      events.length,
      companions.map(({ label, standing, events: count }) => `${label} ${standing} ${count}`).join(', '),
    ])

  it('says of each year with whom an actor was, and who is new, stays, is back or left', async () => {
    expect(told(await company(''))).toEqual([
      ['1984', 2, 'Bob new 2, Cy new 1'],
      ['1985', 1, 'Dee new 1, Bob stays 1, Cy left 1'],
      ['1988', 1, 'Eve new 1, Dee stays 1, Cy back 1, Bob left 1'],
      ['1989', 1, 'Cy left 1, Dee left 1, Eve left 1'],
    ])
  })

  it('takes longer slices when they are asked for', async () => {
    expect(told(await company('years=5')).map(([span, events]) => [span, events])).toEqual([
      ['1980-1984', 2],
      ['1985-1989', 3],
    ])
  })

  it('counts all and names the first', async () => {
    const { slices } = await company('limit=1')
    expect(slices[0]?.companions.map(({ label }) => label)).toEqual(['Bob'])
    expect(slices.map(({ counts }) => counts)).toEqual([
      { new: 2, stays: 0, back: 0, left: 0 },
      { new: 1, stays: 1, back: 0, left: 1 },
      { new: 1, stays: 1, back: 1, left: 1 },
      { new: 0, stays: 0, back: 0, left: 3 },
    ])
    expect(slices[0]?.events).toEqual(['event:e2', 'event:e1'])
  })

  it('is had by actors alone', async () => {
    const address = '/api/nodes/event%3Ae1/company-over-time'
    expect(await answerOf(store(), address)).toMatchObject({ status: 422, parameter: 'id' })
  })
})
