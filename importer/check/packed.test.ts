import { expect, it } from 'vitest'
import { packer } from './packed.ts'

const awkward = {
  title: 'half of a 🕸: \ud83d',
  fields: JSON.parse('{"__proto__": 1}'),
  body: 'a'.repeat(10_000),
}

it.each([
  ['few', packer()],
  ['many, and deflated', packer(0)],
])('gives back what was packed, when there are %s', (_, pack) => {
  expect(pack(awkward)()).toEqual(awkward)
})

it('gives the very same value each time while there are few, and does not keep it when there are many', () => {
  const few = packer()(awkward)
  const many = packer(0)(awkward)
  expect(few()).toBe(few())
  expect(many()).not.toBe(many())
})
