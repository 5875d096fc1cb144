import { expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { numbers } from './numbers.ts'

it.each([
  ['election-2016', 'election-2020'],
  ['9th Circuit', '7th Circuit'],
])('objects to %s and %s', (a, b) => {
  expect(numbers.weigh(...aPair([a, b]))).toMatchObject({ text: 'their numbers differ' })
})

it('has no objection to the same numbers, or to those in brackets', () => {
  expect(numbers.weigh(...aPair(['election-2016', '2016 election']))).toBeUndefined()
  expect(numbers.weigh(...aPair(['Dmitry Rybolovlev', 'Dmitry Rybolovlev (2008 purchaser)']))).toBeUndefined()
})
