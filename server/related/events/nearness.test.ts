import { expect, it } from 'vitest'
import { daysApart, nearness } from './nearness.ts'

const on = (date: string | null, dateEnd: string | null = null) => ({ date, dateEnd })

it.each([
  ['two days', on('1985-08-20'), on('1985-08-29'), 9],
  ['either order', on('1985-08-29'), on('1985-08-20'), 9],
  ['a day within a month', on('1985-08-20'), on('1985-08'), 0],
  ['a day after a range', on('1986-12-01', '1987-02-26'), on('1987-03-01'), 3],
  ['a day and a year, which tells nothing', on('1985-08-20'), on('1985'), null],
  ['an event without a date', on('1985-08-20'), on(null), null],
])('counts the days between %s', (_, a, b, days) => {
  expect(daysApart(a, b)).toBe(days)
})

it('is most for the same time and nothing for times unknown', () => {
  expect(nearness(0)).toBe(1)
  expect(nearness(30)).toBeCloseTo(0.368)
  expect(nearness(null)).toBe(0)
})
