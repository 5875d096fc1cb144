import { expect, it } from 'vitest'
import { daysApart, nearness } from './nearness.ts'

const on = (date: string | null, dateEnd: string | null = null) => ({ date, dateEnd })

it.each([
  ['two days', on('1985-08-20'), on('1985-08-29'), 9],
  ['either order', on('1985-08-29'), on('1985-08-20'), 9],
  ['a day within a month', on('1985-08-20'), on('1985-08'), 0],
  ['a day after a range', on('1986-12-01', '1987-02-26'), on('1987-03-01'), 3],
  ['a day and a year, which tells nothing', on('1985-08-20'), on('1985'), null],
  ['its first day and an event that ended in a year', on('1985-11-20'), on('1985-11-20', '1986'), 0],
  ['two such events', on('1985-11-20', '1986'), on('1985-12-24', '1987'), 0],
  ['such an event and a day before it', on('1985-11-20', '1986'), on('1985-11-18'), 2],
  [
    'such an event and a day in that year, which tells nothing',
    on('1985-11-20', '1985'),
    on('1985-11-23'),
    null,
  ],
  ['a day and years that it lies between', on('1986-06-10'), on('1985', '1987'), 0],
  ['such years and others that overlap', on('1985', '1987'), on('1986', '1988'), 0],
  ['a day and what began in the year before', on('1986-03-04'), on('1985', '1986-03-01'), 3],
  ['an event without a date', on('1985-08-20'), on(null), null],
])('counts the days between %s', (_, a, b, days) => {
  expect(daysApart(a, b)).toBe(days)
})

it('is most for the same time and nothing for times unknown', () => {
  expect(nearness(0)).toBe(1)
  expect(nearness(30)).toBeCloseTo(0.368)
  expect(nearness(null)).toBe(0)
})
