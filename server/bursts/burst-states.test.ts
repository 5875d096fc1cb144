import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Batch, burstStates } from './burst-states.ts'

const pace = { times: 3, reluctance: 1 }

function batchesOf(relevant: readonly number[], all = 10): Batch[] {
  return relevant.map((count) => ({ relevant: count, all }))
}

/** What a choice of states costs, straight from the paper's formulas. */
function costOf(batches: readonly Batch[], states: readonly boolean[], { times, reluctance } = pace): number {
  const relevant = batches.reduce((sum, batch) => sum + batch.relevant, 0)
  const usual = relevant / batches.reduce((sum, batch) => sum + batch.all, 0)
  const high = Math.min(usual * times, (1 + usual) / 2)
  return batches.reduce((sum, batch, place) => {
    const share = states[place] ? high : usual
    const begins = states[place] && !states[place - 1]
    const fit = batch.relevant * Math.log(share) + (batch.all - batch.relevant) * Math.log(1 - share)
    return sum - fit + (begins ? reluctance * Math.log(batches.length) : 0)
  }, 0)
}

function allChoices(length: number): boolean[][] {
  return Array.from({ length: 2 ** length }, (_, bits) =>
    Array.from({ length }, (_, place) => (bits >> place) % 2 === 1),
  )
}

const someBatches = fc.array(
  fc
    .integer({ min: 1, max: 20 })
    .chain((all) => fc.integer({ min: 0, max: all }).map((relevant): Batch => ({ relevant, all }))),
  { minLength: 2, maxLength: 9 },
)

describe('bursts', () => {
  it('are where there is much more than usual', () => {
    const found = burstStates(batchesOf([1, 0, 1, 0, 8, 9, 7, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0]), pace)
    expect(found.map(({ first, last }) => [first, last])).toEqual([[4, 6]])
  })

  it('are none where all is even, nothing is relevant, or everything', () => {
    expect(burstStates(batchesOf([2, 2, 2, 2, 2, 2]), pace)).toEqual([])
    expect(burstStates(batchesOf([0, 0, 0]), pace)).toEqual([])
    expect(burstStates(batchesOf([10, 10, 10]), pace)).toEqual([])
    expect(burstStates([], pace)).toEqual([])
  })

  it('are none where there only happens to be more of everything', () => {
    const busy = [1, 1, 1, 40, 40, 1, 1].map((relevant) => ({ relevant, all: relevant * 10 }))
    expect(burstStates(busy, pace)).toEqual([])
  })

  it('weigh what they cost less than being none, without the cost of beginning', () => {
    const batches = batchesOf([0, 1, 0, 9, 8, 0, 0, 1, 0, 0, 0, 0])
    const [burst] = burstStates(batches, pace)
    const calm = batches.map(() => false)
    const here = batches.map((_, place) => place === 3 || place === 4)
    const saved = costOf(batches, calm) - costOf(batches, here) + Math.log(batches.length)
    expect(burst?.strength).toBeCloseTo(saved)
  })

  it('cost the least of all choices, as counting out every one shows', () => {
    fc.assert(
      fc.property(
        someBatches,
        fc.constantFrom(1.5, 2, 3),
        fc.constantFrom(0, 0.3, 1),
        (batches, times, reluctance) => {
          const relevant = batches.reduce((sum, batch) => sum + batch.relevant, 0)
          fc.pre(relevant > 0 && relevant < batches.reduce((sum, { all }) => sum + all, 0))
          const asked = { times, reluctance }
          const found = burstStates(batches, asked)
          const states = batches.map((_, place) =>
            found.some(({ first, last }) => first <= place && place <= last),
          )
          const least = Math.min(
            ...allChoices(batches.length).map((choice) => costOf(batches, choice, asked)),
          )
          expect(costOf(batches, states, asked)).toBeCloseTo(least, 8)
        },
      ),
    )
  })

  it('begin and end with something relevant, and are fewer the harder they begin', () => {
    fc.assert(
      fc.property(someBatches, (batches) => {
        const found = burstStates(batches, { times: 3, reluctance: 0.3 })
        for (const { first, last } of found)
          expect([batches[first]?.relevant, batches[last]?.relevant]).not.toContain(0)
        expect(burstStates(batches, { times: 3, reluctance: 3 }).length).toBeLessThanOrEqual(found.length)
      }),
    )
  })
})
