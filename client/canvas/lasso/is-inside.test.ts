import { expect, it } from 'vitest'
import { isInside } from './is-inside.ts'

const horseshoe = [
  { x: 0, y: 0 },
  { x: 30, y: 0 },
  { x: 30, y: 30 },
  { x: 20, y: 30 },
  { x: 20, y: 10 },
  { x: 10, y: 10 },
  { x: 10, y: 30 },
  { x: 0, y: 30 },
]

it('takes what an outline goes round, and not what lies in a bay of it', () => {
  expect(isInside({ x: 5, y: 25 }, horseshoe)).toBe(true)
  expect(isInside({ x: 15, y: 5 }, horseshoe)).toBe(true)
  expect(isInside({ x: 15, y: 25 }, horseshoe)).toBe(false)
  expect(isInside({ x: 40, y: 5 }, horseshoe)).toBe(false)
})

it('holds nothing as long as it is a point or a line', () => {
  expect(isInside({ x: 0, y: 0 }, [])).toBe(false)
  expect(
    isInside({ x: 5, y: 5 }, [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
    ]),
  ).toBe(false)
})
