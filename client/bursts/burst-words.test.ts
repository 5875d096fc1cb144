import { expect, it } from 'vitest'
import type { Bursts } from '#model/api/bursts.ts'
import { leftOutWords, noBurstWords } from './burst-words.ts'

function found(events: Bursts['events']): Bursts {
  return { unit: 'month', events, bursts: [] }
}

it('says in how many events there was no burst, or that there was none to count', () => {
  expect(noBurstWords(found({ counted: 3, coarse: 0, undated: 0 }))).toMatch(/^None in 3 dated events: /)
  expect(noBurstWords(found({ counted: 0, coarse: 1, undated: 0 }))).toBe(
    'None: no event has a date that could be counted.',
  )
})

it('says what was left out of the count', () => {
  expect(leftOutWords(found({ counted: 0, coarse: 1, undated: 2 }))).toBe(
    '1 event whose date is not known to the month is not counted. 2 without a date, neither.',
  )
})
