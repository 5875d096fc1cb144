import { expect, it } from 'vitest'
import { parseEventDate } from './dates.ts'

it.each([
  ['1985', { date: '1985', precision: 'year' }],
  ['1985-08', { date: '1985-08', precision: 'month' }],
  ['1985-08-20', { date: '1985-08-20', precision: 'day' }],
  [' 1985-08-20 ', { date: '1985-08-20', precision: 'day' }],
  ['1985-08-20T10:30:00Z', { date: '1985-08-20', precision: 'day' }],
  ['2024-02-29', { date: '2024-02-29', precision: 'day' }],
  ['0099-01-01', { date: '0099-01-01', precision: 'day' }],
  ['1985-08-20/1985-09-14', { date: '1985-08-20', precision: 'day', end: '1985-09-14' }],
  ['1985 to 1987', { date: '1985', precision: 'year', end: '1987' }],
  ['1985-06/1985', { date: '1985-06', precision: 'month', end: '1985' }],
  ['1985-08 – 1985-09', { date: '1985-08', precision: 'month', end: '1985-09' }],
])('reads %s at the precision it is written in', (text, expected) => {
  expect(parseEventDate(text)).toEqual(expected)
})

it.each([
  '',
  'soon',
  '1985-13',
  '1985-02-30',
  '2023-02-29',
  '85-08-20',
  '20 August 1985',
  '1987/1985',
  '1985-8-2',
])('guesses nothing from "%s"', (text) => {
  expect(parseEventDate(text)).toBeUndefined()
})
