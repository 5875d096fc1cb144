import { expect, it } from 'vitest'
import { noDatesWords } from './no-dates-words.ts'

it('says what a reader can do where there is nothing to draw', () => {
  const nothing = { hasEvents: false, isNetwork: false, bySource: false }
  expect(noDatesWords(nothing)).toContain('Expand a node')
  expect(noDatesWords({ ...nothing, isNetwork: true })).toContain('select a link')
  expect(noDatesWords({ ...nothing, hasEvents: true })).toBe('No event on the canvas has a date.')
  expect(noDatesWords({ ...nothing, hasEvents: true, bySource: true })).toContain('Range of dates')
})
