import { expect, it } from 'vitest'
import { whileMoreIsAsked } from './while-more-is-asked.ts'

it('lets an answer stand in for one of more of the same, and for no other', () => {
  const before = { queryKey: ['related', 'north', { tiers: [] }, 5] }
  expect(whileMoreIsAsked(['related', 'north', { tiers: [] }, 10])('the answer', before)).toBe('the answer')
  expect(whileMoreIsAsked(['related', 'north', { tiers: ['3'] }, 5])('the answer', before)).toBe(undefined)
  expect(whileMoreIsAsked(['related', 'north', { tiers: [] }, 5])('the answer', undefined)).toBe(undefined)
})
