import { beforeAll, expect, it } from 'vitest'
import { Timeline } from '../../model/api/timeline.ts'
import { answerOf } from '../support/answer-of.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

onBothStores('a timeline', (store) => {
  beforeAll(async () => {
    await importEvents(store())
  })

  async function timeline(query: string) {
    const { buckets, ...rest } = Timeline.parse(await answerOf(store(), `/api/timeline?${query}`))
    return { ...rest, buckets: buckets.map(({ from, to, count }) => `${from} ${to} ${count}`) }
  }

  it('counts by the finest unit of which there are not too many, coarser dates apart', async () => {
    expect(await timeline('')).toEqual({
      unit: 'month',
      buckets: [
        '1985-08-01 1985-08-31 1',
        '1985-09-01 1985-09-30 1',
        '1986-01-01 1986-12-31 1',
        '1986-12-01 1986-12-31 1',
      ],
      undated: 0,
      total: 4,
    })
  })

  it('counts by the unit asked for', async () => {
    const { buckets } = await timeline('unit=year')
    expect(buckets).toEqual(['1985-01-01 1985-12-31 2', '1986-01-01 1986-12-31 2'])
  })

  it.each([
    ['from=1987', 1],
    ['to=1985', 2],
    ['minImportance=8', 3],
    ['tags=tag:arms-sales', 2],
    ['tags=tag:arms-sales&minImportance=9', 1],
    ['actors=actor:bob,actor:cyrus-josé', 2],
    ['publishers=publisher:the-washington-post', 2],
    ['tags=tag:none', 0],
  ])('of %s has %i', async (query, total) => {
    expect((await timeline(query)).total).toBe(total)
  })
})
