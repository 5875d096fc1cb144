import { expect, it } from 'vitest'
import { withinReach } from './within-reach.ts'

function followed(firstAnyway: boolean, ...events: number[]): number {
  const sorted = events.map((events) => ({ events }))
  const { followed, hubs } = withinReach(sorted, { most: 10, firstAnyway })
  expect([...followed, ...hubs]).toEqual(sorted)
  return followed.length
}

it('follows as many as can be read together, and no smaller one after a hub', () => {
  expect(followed(false, 2, 3, 5)).toBe(3)
  expect(followed(false, 2, 3, 6, 6)).toBe(2)
  expect(followed(true, 2, 3, 6, 6)).toBe(2)
})

it('follows a first that alone is too much only where that is asked for', () => {
  expect(followed(false, 11, 12)).toBe(0)
  expect(followed(true, 11, 12)).toBe(1)
})
