import { expect, it } from 'vitest'
import { formatDate } from '../wording/format-date.ts'
import { spanWords } from './span-words.ts'
import type { TimelineScale } from './timeline-scale.ts'

const years: TimelineScale = { unit: 'year', first: 1980, last: 1992, earliest: 1970 }
const open = { from: null, to: null, knownOn: null }

it('tells the dates of the filter as they are written, not the years of the scale', () => {
  expect(spanWords({ ...open, from: '1985-06-20' }, years)).toBe(`${formatDate('1985-06-20')} to 1992`)
  expect(spanWords({ ...open, to: '1988-02' }, years)).toBe(`1970 to ${formatDate('1988-02')}`)
  expect(spanWords({ ...open, from: '1985', to: '1985' }, years)).toBe('1985')
})

it('tells what the events reach over where nothing is filtered', () => {
  expect(spanWords(open, years)).toBe('1970 to 1992')
})

it('tells no range whose end is before its start', () => {
  expect(spanWords({ ...open, from: '2001' }, years)).toBe('From 2001')
  expect(spanWords({ ...open, to: '1950' }, years)).toBe('Until 1950')
})
