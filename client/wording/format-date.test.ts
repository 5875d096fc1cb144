import { describe, expect, it, vi } from 'vitest'
import { dayByClock, formatDate } from './format-date.ts'

describe('formatDate', () => {
  it('keeps the precision that the file has', () => {
    expect(formatDate('1985', undefined, 'en-GB')).toBe('1985')
    expect(formatDate('1985-08', undefined, 'en-GB')).toBe('August 1985')
    expect(formatDate('1985-08-20', undefined, 'en-GB')).toBe('20 August 1985')
  })

  it('writes as the locale of the reader does', () => {
    expect(formatDate('1985-08-20', undefined, 'en-US')).toBe('August 20, 1985')
    expect(formatDate('1985-08-20', undefined, 'de')).toBe('20. August 1985')
  })

  it('keeps the year that the file has where the locale counts years otherwise', () => {
    expect(formatDate('1985', undefined, 'fa-IR')).toContain('۱۹۸۵')
    expect(formatDate('1985-08-20', undefined, 'th-TH')).toContain('1985')
  })

  it('does not move a day across a time zone or a century', () => {
    expect(formatDate('1985-01-01', undefined, 'en-GB')).toBe('1 January 1985')
    expect(formatDate('0085', undefined, 'en-GB')).toBe('85')
    expect(formatDate('1142-01-01', undefined, 'en-GB')).toBe('1 January 1142')
  })

  it('writes a range once where its ends share a part', () => {
    const range = formatDate('1985-08-20', '1985-08-22', 'en-GB').replaceAll(/\s/g, ' ')
    expect(range).toMatch(/^20 ?– ?22 August 1985$/)
  })

  it('writes a range that begins and ends at once as one date', () => {
    expect(formatDate('1985', '1985', 'en-GB')).toBe('1985')
    expect(formatDate('1985-08', '1985-08', 'en-GB')).toBe('August 1985')
  })

  it('writes a range whose ends differ in precision', () => {
    expect(formatDate('1985-08', '1986', 'en-GB')).toBe('August 1985 – 1986')
  })

  it('gives back what is no date', () => {
    expect(formatDate('in the autumn', undefined, 'en-GB')).toBe('in the autumn')
  })
})

it.each([
  ['America/New_York', '2026-03-05T01:00:00.000Z', '2026-03-04'],
  ['Asia/Tokyo', '2026-03-04T20:00:00.000Z', '2026-03-05'],
  ['UTC', '2026-03-04T23:59:59.999Z', '2026-03-04'],
])('the day of a point in time is that of the reader in %s', (zone, instant, day) => {
  vi.stubEnv('TZ', zone)
  expect(dayByClock(instant)).toBe(day)
  vi.unstubAllEnvs()
})
