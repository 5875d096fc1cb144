import { expect, it } from 'vitest'
import { extentOf } from './extent.ts'

it('goes from the least to the most of more values than a function takes', () => {
  const values = Float64Array.from({ length: 1_000_000 }, (_, place) => place - 10)
  expect(extentOf(values)).toEqual({ least: -10, most: 999_989 })
})
