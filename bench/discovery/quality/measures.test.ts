import { expect, it } from 'vitest'
import { advantage, bootstrap, outcomeOf } from './measures.ts'

const candidates = ['a', 'b', 'c', 'd', 'e']

it('tells the place of the first that is wanted, and how often what is wanted comes first', () => {
  const scores = new Map([
    ['a', 4],
    ['b', 3],
    ['c', 2],
  ])
  const outcome = outcomeOf('q', scores, new Set(['b', 'd']), candidates)
  expect(outcome).toMatchObject({ hit: 1, reciprocal: 1 / 2 })
  // b comes before c and e of a, c, e; d before none, and ties with e.
  expect(outcome.auc).toBeCloseTo((2 / 3 + 0.5 / 3) / 2)
})

it('gives a score that tells nothing half', () => {
  expect(outcomeOf('q', new Map(), new Set(['a']), candidates).auc).toBe(0.5)
})

it('draws groups, so that one group of many tells no more than one of few', () => {
  const same = bootstrap([1, 1, 1, 1].map((value) => ({ group: 'only', value })))
  expect(same).toEqual({ mean: 1, low: 1, high: 1 })
  const { mean, low, high } = bootstrap(
    Array.from({ length: 100 }, (_, place) => ({ group: `${place}`, value: place % 2 })),
  )
  expect(mean).toBe(0.5)
  expect(low).toBeCloseTo(0.4, 1)
  expect(high).toBeCloseTo(0.6, 1)
})

it('compares two ways query by query', () => {
  const outcome = (group: string, hit: number) => ({ group, hit, reciprocal: 0, auc: 0 })
  const ours = [outcome('a', 1), outcome('b', 1)]
  const theirs = [outcome('a', 1), outcome('b', 0)]
  expect(advantage(ours, theirs, 'hit').mean).toBe(0.5)
})
