import { expect, it } from 'vitest'
import { packer, unpack } from './packed.ts'

const awkward = {
  title: 'half of a 🕸: \ud83d',
  fields: JSON.parse('{"__proto__": 1}'),
  body: 'a'.repeat(10_000),
}

it.each([
  ['few', packer()],
  ['many, and deflated', packer(0)],
])('gives back what was packed, when there are %s', (_, pack) => {
  expect(unpack(pack(awkward))).toEqual(awkward)
})

it('takes less room when there are many', () => {
  expect(packer(0)(awkward).bytes.byteLength).toBeLessThan(packer()(awkward).bytes.byteLength / 10)
})
