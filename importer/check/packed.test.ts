import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inMemory } from './blocks.ts'
import { packer } from './packed.ts'

const awkward = {
  title: 'half of a 🕸: \ud83d',
  fields: JSON.parse('{"__proto__": 1}'),
  body: 'a'.repeat(10_000),
}

it('gives back what was packed while there are few', () => {
  expect(packer()(JSON.stringify(awkward)).value()).toEqual(awkward)
})

it('gives back what was packed when there are many, before they are deflated, while and after', async () => {
  const pack = packer(inMemory, 0)
  const values = Array.from({ length: 100 }, (_, number) => ({ ...awkward, number }))
  const packed = values.map((value) => pack(JSON.stringify(value)))
  for (let turn = 0; turn < 20; turn++) {
    expect(packed.map((one) => one.value())).toEqual(values)
    await pause(1)
  }
  expect(packed.toReversed().map((one) => one.value())).toEqual(values.toReversed())
})

it('gives the very same value each time while there are few, and keeps none of them when there are many', () => {
  const text = JSON.stringify(awkward)
  const pack = packer(inMemory, 3 * text.length)
  const first = pack(text)
  expect(first.value()).toBe(first.value())
  for (let more = 0; more < 3; more++) pack(text)
  expect(first.value()).not.toBe(first.value())
  expect(first.value()).toEqual(awkward)
  expect(first.text()).toBe(text)
})
