import { expect, it } from 'vitest'
import { countWords, extentWords } from './count-words.ts'

it('says how many an expansion could add', () => {
  expect(countWords({ fresh: 14, hidden: 0 }, 14)).toBe('14')
  expect(countWords({ fresh: 9, hidden: 2 }, 14)).toBe('9 new of 14')
})

it('calls nothing in view that is hidden', () => {
  expect(countWords({ fresh: 0, hidden: 0 }, 14)).toBe('all 14 in view')
  expect(countWords({ fresh: 0, hidden: 5 }, 14)).toBe('9 in view, 5 hidden')
  expect(countWords({ fresh: 0, hidden: 14 }, 14)).toBe('all 14 hidden')
  expect(countWords({ fresh: 0, hidden: 1 }, 1)).toBe('hidden')
  expect(extentWords(18, 7, 25)).toBe('Showing 18 of 25 neighbours, 7 hidden.')
})
