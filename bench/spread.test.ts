import { expect, it } from 'vitest'
import { spreadOf } from './spread.ts'

it('tells the middle and both ends', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 })
  expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, least: 1, most: 4 })
  expect(spreadOf([7])).toEqual({ median: 7, least: 7, most: 7 })
})

it('refuses to tell anything of nothing', () => {
  expect(() => spreadOf([])).toThrow(RangeError)
})
