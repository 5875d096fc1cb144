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

it('gives the very same value each time while there are few, and keeps none of them when there are many', () => {
  const pack = packer(3 * JSON.stringify(awkward).length)
  const first = pack(awkward)
  expect(first()).toBe(first())
  for (let more = 0; more < 3; more++) pack(awkward)
  expect(first()).not.toBe(first())
  expect(first()).toEqual(awkward)
})
