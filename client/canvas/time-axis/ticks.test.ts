import { expect, it } from 'vitest'
import { ticksBetween } from './ticks.ts'
import { dayOf } from './time-axis.ts'

function words(from: string, to: string, pixelsPerDay: number): string[] {
  return ticksBetween(dayOf(from) ?? 0, dayOf(to) ?? 0, pixelsPerDay, 'en-GB').map((tick) => tick.words)
}

it('names years when there is room for no more', () => {
  expect(words('1984-12-01', '1987-12-31', 0.3)).toEqual(['1985', '1986', '1987'])
  expect(words('1979-06-01', '2001-01-02', 0.03)).toEqual(['1980', '1990', '2000'])
})

it('names months and days as the reader comes closer', () => {
  expect(words('1985-01-15', '1985-04-02', 4)).toEqual(['Feb 1985', 'Mar 1985', 'Apr 1985'])
  expect(words('1985-02-27', '1985-03-01', 100)).toEqual(['27 Feb 1985', '28 Feb 1985', '1 Mar 1985'])
})

it('leaves each name the room it needs', () => {
  for (const pixelsPerDay of [0.001, 0.02, 0.4, 3, 50, 400]) {
    const ticks = ticksBetween(-20_000, 20_000, pixelsPerDay)
    const gaps = ticks.slice(1).map(({ day }, index) => (day - (ticks[index]?.day ?? 0)) * pixelsPerDay)
    expect(Math.min(...gaps)).toBeGreaterThan(90)
  }
})

it('names none beyond the calendar, and comes to an end', () => {
  for (const from of [Number.NaN, Number.NEGATIVE_INFINITY, -1e9, 99_999_999])
    expect(ticksBetween(from, from + 1e7, 0.0003)).toEqual([])
  expect(ticksBetween(0, Number.POSITIVE_INFINITY, 1)).toEqual([])
})
