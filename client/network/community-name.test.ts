import { expect, it } from 'vitest'
import { communityName } from './community-name.ts'

it.each([
  [1, 'Oliver North'],
  [2, 'Oliver North and one other'],
  [3, 'Oliver North and others'],
])('a community of %i is called "%s"', (size, name) => {
  expect(communityName('Oliver North', size)).toBe(name)
})
