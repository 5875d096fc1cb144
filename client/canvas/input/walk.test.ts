import { expect, it } from 'vitest'
import { nearestInDirection } from './walk.ts'

const here = { x: 0, y: 0 }
const right = { id: 'right', x: 50, y: 5 }
const farRight = { id: 'far right', x: 200, y: 0 }
const above = { id: 'above', x: 10, y: -40 }
const left = { id: 'left', x: -80, y: 0 }
const neighbours = [farRight, right, above, left]

it('walks to the nearest neighbour in each direction', () => {
  expect(nearestInDirection(here, neighbours, 'right')).toBe(right)
  expect(nearestInDirection(here, neighbours, 'up')).toBe(above)
  expect(nearestInDirection(here, neighbours, 'left')).toBe(left)
})

it('stays when no neighbour lies that way', () => {
  expect(nearestInDirection(here, neighbours, 'down')).toBeUndefined()
  expect(nearestInDirection(here, [], 'right')).toBeUndefined()
})

it('prefers what lies straight ahead to what lies a little nearer but aside', () => {
  const aside = { id: 'aside', x: 30, y: 35 }
  expect(nearestInDirection(here, [aside, right], 'right')).toBe(right)
})
