import { beforeAll, expect, it } from 'vitest'
import { citationsAtMost } from '../../server/citations/citations.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

const ids = ['event:e1', 'event:e2', 'event:e3', 'event:e4', 'event:none', 'actor:ann']

onBothStores('what several events cite', (store) => {
  beforeAll(async () => {
    await importEvents(store())
  })
  const cited = async (most: number) => {
    const { events, ...rest } = await citationsAtMost(store(), ids, most)
    return { ...rest, counts: events.map(({ id, citations }) => [id, citations.length]) }
  }

  it('is whole when there are just as many citations as may be told', async () => {
    const counts = [
      ['event:e1', 2],
      ['event:e2', 1],
      ['event:e4', 1],
    ]
    expect(await cited(5)).toEqual({ total: 3, truncated: false, counts })
    expect(await cited(4)).toEqual({ total: 3, truncated: false, counts })
  })

  it('is cut when there are more, and still says how many of the events cite something', async () => {
    expect(await cited(3)).toMatchObject({
      total: 3,
      truncated: true,
      counts: [
        ['event:e1', 2],
        ['event:e2', 1],
      ],
    })
    expect(await cited(1)).toEqual({ total: 3, truncated: true, counts: [['event:e1', 1]] })
  })
})
