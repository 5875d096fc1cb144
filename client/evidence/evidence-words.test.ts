import { expect, it } from 'vitest'
import { evidenceWords, warningsOf } from './evidence-words.ts'

const nothing = { sources: 0, publishers: 0, byTier: [], flags: [] }

it('says how many independent publishers there are, by tier', () => {
  const byTier = [
    { tier: 1, publishers: 1 },
    { tier: null, publishers: 2 },
  ]
  expect(evidenceWords({ ...nothing, sources: 4, publishers: 3, byTier })).toBe(
    '3 independent publishers: 1 of tier 1, 2 unrated',
  )
  expect(warningsOf({ flags: ['single-source', 'unrated-only'] })).toEqual(['single source', 'unrated only'])
})
