import { beforeAll, expect, it } from 'vitest'
import { Bursts } from '../../model/api/bursts.ts'
import { answerOf } from '../support/answer-of.ts'
import { anEvent } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

const months = Array.from({ length: 24 }, (_, month) => {
  const year = 1985 + Math.floor(month / 12)
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`
})

/** A quiet event on the first of each month of two years; in May and June 1986 six more with Ann and Bob. */
const quiet = months.map((month) =>
  anEvent({ id: `quiet-${month}`, date: `${month}-01`, actors: ['Zoe'], tags: ['weather'] }),
)
const loud = ['1986-05', '1986-06'].flatMap((month) =>
  Array.from({ length: 6 }, (_, nth) =>
    anEvent({ id: `loud-${month}-${nth}`, date: `${month}-1${nth}`, actors: ['Ann', 'Bob'], tags: ['arms'] }),
  ),
)
const coarse = Array.from({ length: 12 }, (_, nth) =>
  anEvent({ id: `coarse-${nth}`, date: '1985', actors: ['Cyrus'] }),
)

onBothStores('bursts', (store) => {
  beforeAll(async () => {
    await importEvents(store(), [...quiet, ...loud, ...coarse])
  })

  async function bursts(query: string) {
    return Bursts.parse(await answerOf(store(), `/api/bursts?${query}`))
  }

  it.each(['of=actor:ann', 'of=tag:arms', 'of=actor:ann,actor:bob', 'of=actor:ann,tag:arms'])(
    'of %s are when, how strong, and with which events',
    async (query) => {
      const answer = await bursts(query)
      expect(answer).toMatchObject({ unit: 'month', events: { counted: 12, coarse: 0, undated: 0 } })
      expect(answer.bursts).toHaveLength(1)
      const [burst] = answer.bursts
      expect(burst).toMatchObject({ from: '1986-05', to: '1986-06', total: 12, truncated: false })
      expect(burst?.events).toEqual(loud.map(({ file }) => `event:${file.replace('.md', '')}`))
      expect(burst?.strength).toBeGreaterThan(3)
      const what = query.includes(',') ? 'have both' : 'have it'
      expect(burst?.words).toBe(`12 of the 14 events of that time ${what}: 86 %, against 33 % in all.`)
    },
  )

  it('are counted by the day or the year when that is asked for', async () => {
    const [byYear] = (await bursts('of=actor:ann&unit=year')).bursts
    expect(byYear).toMatchObject({ from: '1986', to: '1986' })
    const byDay = await bursts('of=actor:ann&unit=day&reluctance=0')
    expect(byDay.bursts[0]).toMatchObject({ from: '1986-05-10', to: '1986-05-15' })
  })

  it('are not faked by dates that are known to the year only', async () => {
    expect(await bursts('of=actor:cyrus')).toEqual({
      unit: 'month',
      bursts: [],
      events: { counted: 0, coarse: 12, undated: 0 },
    })
  })

  it('are none of two that never met', async () => {
    expect(await bursts('of=actor:ann,actor:zoe')).toMatchObject({ bursts: [], events: { counted: 0 } })
  })

  it.each([
    ['of=event:loud-1986-05-0', 422],
    ['of=actor:nobody', 404],
    ['of=', 400],
    ['of=actor:ann,actor:bob,actor:zoe', 400],
    ['of=actor:ann&times=1', 400],
  ])('of %s are refused with %i', async (query, status) => {
    expect(await answerOf(store(), `/api/bursts?${query}`)).toMatchObject({ status })
  })
})
