import { expect, it } from 'vitest'
import { logarithmic, marksAround } from './axis.ts'

it('marks an axis from below the least value to above the greatest', () => {
  expect(marksAround([3, 0.4, 12])).toEqual([0.2, 0.5, 1, 2, 5, 10, 20])
})

it('begins and ends at a value that is a mark itself', () => {
  expect(marksAround([1, 10])).toEqual([1, 2, 5, 10])
})

it('gives each tenfold the same length', () => {
  const at = logarithmic(1, 100)
  expect([at(1), at(10), at(100)]).toEqual([0, 0.5, 1])
})
