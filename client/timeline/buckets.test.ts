import { describe, expect, it } from 'vitest'
import { bucketsOf } from './buckets.ts'
import { clampTo, dateAt, scaleOf, ticksOf } from './timeline-scale.ts'

function scale(...dates: string[]) {
  const found = scaleOf(dates)
  if (!found) throw new Error('there are dates')
  return found
}

describe('the scale of the timeline', () => {
  it('has the finest unit that is not too fine', () => {
    expect(scale('1985-06-14', '1985-08-20').unit).toBe('day')
    expect(scale('1979-07', '1985-08-20').unit).toBe('month')
    expect(scale('1979', '1994').unit).toBe('year')
    expect(scale('1142', '2024').unit).toBe('year')
  })

  it('reaches over the whole of a year that is known no better', () => {
    const { unit, first, last } = scale('1985', '1986-02')
    expect([dateAt(first, unit), dateAt(last, unit)]).toEqual(['1985-01', '1986-02'])
  })

  it('leaves out a few dates far before all others, unless asked for the whole', () => {
    const dates = ['1142', ...Array.from({ length: 200 }, (_, index) => `${1980 + (index % 40)}`)]
    const [dense, whole] = [scaleOf(dates), scaleOf(dates, true)]
    expect(dense).toEqual({ unit: 'year', first: 1980, last: 2019, earliest: 1142 })
    expect(whole).toEqual({ unit: 'year', first: 1142, last: 2019, earliest: 1142 })
    expect(scaleOf(dates.with(0, '1960'))?.first).toBe(1960)
  })

  it('is not there without a date', () => {
    expect(scaleOf(['soon'])).toBeUndefined()
  })

  it('names days, months and years as files do', () => {
    const days = scale('0099-12-30', '0100-01-01')
    expect([dateAt(days.first, 'day'), dateAt(days.last, 'day')]).toEqual(['0099-12-30', '0100-01-01'])
    expect(dateAt(85, 'year')).toBe('0085')
  })

  it('finds where a range begins and ends, no farther than itself', () => {
    const months = scale('1985', '1986')
    expect(dateAt(clampTo(months, '1985-06-20', 'first'), 'month')).toBe('1985-06')
    expect(dateAt(clampTo(months, '1985', 'last'), 'month')).toBe('1985-12')
    expect(clampTo(months, '1970', 'first')).toBe(months.first)
    expect(clampTo(months, null, 'last')).toBe(months.last)
  })

  it('bears few dates, and years for many months', () => {
    const dates = ticksOf(scale('1985', '1990'), 8).map(({ date }) => date)
    expect(dates).toEqual(['1985', '1986', '1987', '1988', '1989', '1990'])
  })
})

describe('the buckets of a timeline', () => {
  const months = scale('1985', '1986')

  it('count events by month, and how many of them are in view', () => {
    const events = [
      { date: '1985-06-14', isInView: true },
      { date: '1985-06', isInView: false },
      { date: '1986-01-17', isInView: true },
    ]
    expect(bucketsOf(events, months).map(({ events, inView }) => [events, inView])).toEqual([
      [2, 1],
      [1, 1],
    ])
  })

  it('keep an event of a year out of its January', () => {
    const events = [
      { date: '1985-01-03', isInView: true },
      { date: '1985', isInView: true },
    ]
    expect(bucketsOf(events, months).map(({ first, last }) => last - first)).toEqual([11, 0])
  })

  it('pass over what is no date', () => {
    expect(bucketsOf([{ date: 'soon', isInView: true }], months)).toEqual([])
  })
})
