import { expect, it } from 'vitest'
import { aPair } from '../a-pair.ts'
import { person } from './person.ts'

it.each([
  ['George H.W. Bush', 'George W. Bush', 'their middle initials differ'],
  ['Ann Lee Jr.', 'Ann Lee Sr.', 'one is Jr., Sr. or a number, and the other another'],
])('objects to %s and %s', (a, b, text) => {
  expect(person.weigh(...aPair([a, b]))).toMatchObject({ text })
})

it('has no objection when one of them leaves it off', () => {
  expect(person.weigh(...aPair(['George Bush', 'George W. Bush']))).toBeUndefined()
  expect(person.weigh(...aPair(['Ann Lee', 'Ann Lee Sr.']))).toBeUndefined()
})
