import { expect, it } from 'vitest'
import { fixedEnd, gripOf } from './grip.ts'

const span = { first: 100, last: 300 }

it('lets a finger take hold of an end from farther away than a pointer', () => {
  const [units, width] = [400, 400]
  expect(fixedEnd(320, span, gripOf('touch', units, width))).toBe(span.first)
  expect(fixedEnd(80, span, gripOf('touch', units, width))).toBe(span.last)
  expect(fixedEnd(320, span, gripOf('mouse', units, width))).toBe(320)
  expect(fixedEnd(310, span, gripOf('mouse', units, width))).toBe(span.first)
})

it('takes hold of the nearer end where both are near, and of the next unit where units are wide', () => {
  expect(fixedEnd(101, { first: 102, last: 108 }, 24)).toBe(108)
  expect(fixedEnd(301, span, gripOf('mouse', 10, 1000))).toBe(span.first)
})
