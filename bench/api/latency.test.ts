import { expect, it } from 'vitest'
import { latencyOf } from './latency.ts'

it('tells the time that so many of a hundred answers keep within', () => {
  const milliseconds = Array.from({ length: 100 }, (_, place) => 100 - place)
  expect(latencyOf(milliseconds)).toEqual({ p50: 50, p95: 95, p99: 99 })
})

it('is that of the one answer when there is no other', () => {
  expect(latencyOf([7])).toEqual({ p50: 7, p95: 7, p99: 7 })
})

it('does not invent a time where none was taken', () => {
  expect(() => latencyOf([])).toThrow('nothing')
})
