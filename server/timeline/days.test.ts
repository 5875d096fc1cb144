import { describe, expect, it } from 'vitest'
import { daysOf, daysTo, isByMonth, isCoarse, isWithin, sureDays, widened } from './days.ts'

const days = (date: string, dateEnd: string | null = null) => {
  const found = daysOf({ date, dateEnd })
  if (!found) throw new Error('it is dated')
  return found
}

describe('the days of an event', () => {
  it('are those that its date, as precise as it is, can mean', () => {
    expect(days('1986-02')).toEqual({ from: '1986-02-01', to: '1986-02-28' })
    expect(days('1986-12-30', '1987-01-02')).toEqual({ from: '1986-12-30', to: '1987-01-02' })
    expect(daysOf({ date: null, dateEnd: null })).toBeUndefined()
  })

  it('can be widened over the ends of months and years', () => {
    expect(widened(days('1986-03-01'), 3)).toEqual({ from: '1986-02-26', to: '1986-03-04' })
    expect(widened(days('1986-12-31'), 3)).toEqual({ from: '1986-12-28', to: '1987-01-03' })
    expect(widened({ from: '0000-01-02', to: '9999-12-31' }, 3)).toEqual({
      from: '0000-01-01',
      to: '9999-12-31',
    })
  })

  it('are none where no more than the year is known', () => {
    expect(isCoarse({ date: '1986', dateEnd: null })).toBe(true)
    expect(isCoarse({ date: '1986-03', dateEnd: null })).toBe(false)
    expect(isCoarse({ date: '1985-11-20', dateEnd: '1986' })).toBe(true)
  })

  it('are by month where no more is known of either end', () => {
    expect(isByMonth({ date: '1985-11', dateEnd: '1986-02-03' })).toBe(true)
    expect(isByMonth({ date: '1985-11-02', dateEnd: '1986-02' })).toBe(true)
    expect(isByMonth({ date: '1985-11-02', dateEnd: '1986-02-03' })).toBe(false)
  })

  it('lie before, after or upon those of another', () => {
    const apart = (from: string, date: string, dateEnd: string | null = null) =>
      daysTo(days(from), { date, dateEnd })
    expect(apart('1986-03-01', '1986-03-04')).toBe(3)
    expect(apart('1986-03-01', '1986-02-27')).toBe(-2)
    expect(apart('1986-03', '1986-03-31', '1986-04-02')).toBe(0)
    expect(daysTo(days('1986-03', '1986-04'), { date: '1986-02-27', dateEnd: null })).toBe(-2)
  })

  it.each([
    ['1985', '1987', ['1985-12-31', '1987-01-01']],
    ['1985', '1986-03-01', ['1985-12-31', '1986-03-01']],
    ['1985-11', '1987', ['1985-11-01', '1987-01-01']],
    ['1986', '1986-03-01', ['1986-03-01', '1986-03-01']],
    ['1986-11-20', '1986', ['1986-11-20', '1986-11-20']],
    ['1986-02', '1986-03-15', ['1986-02-01', '1986-03-15']],
  ])(
    'that are sure of %s to %s lie between its latest beginning and its earliest end',
    (date, dateEnd, [from, to]) => {
      expect(sureDays({ date, dateEnd })).toEqual({ from, to })
    },
  )

  it.each([
    ['1986', null],
    ['1986', '1986'],
  ])('that are sure of %s to %s are none', (date, dateEnd) => {
    expect(sureDays({ date, dateEnd })).toBeUndefined()
  })

  it.each([
    ['1986-05-07', null, true],
    ['1986-05-06', null, false],
    ['1986-05-13', null, true],
    ['1986-05-14', null, false],
    ['1986-05', null, true],
    ['1986-06', null, false],
    ['1986', null, true],
    ['1986-05-01', '1986-05-09', true],
    ['1986-04', '1986-06', true],
    ['1986-03', '1986-04', false],
    [null, null, false],
  ])('of %s to %s are within a week, or not, as far as the date tells', (date, dateEnd, isIt) => {
    expect(isWithin({ date, dateEnd }, { from: '1986-05-07', to: '1986-05-13' })).toBe(isIt)
  })
})
