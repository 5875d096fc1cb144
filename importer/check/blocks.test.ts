import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import {
  blocksToKeep,
  type DeflatedTexts,
  deflateAll,
  inMemory,
  placesIn,
  textAt,
  textsIn,
} from './blocks.ts'
import { type Packed, packer } from './packed.ts'

const numbered = Array.from({ length: 100 }, (_, number) => ({ number, body: 'a'.repeat(10_000) }))
const texts = numbered.map((value) => JSON.stringify(value))

async function deflated(blocks: AsyncIterable<DeflatedTexts>): Promise<DeflatedTexts[]> {
  const all: DeflatedTexts[] = []
  for await (const block of blocks) all.push(block)
  return all
}

/** Keeps some of what is packed, and has the texts again in the opposite order. */
async function keptAndHad(all: Packed<unknown>[]): Promise<{ had: string[]; blocks: DeflatedTexts[] }> {
  const keeping = blocksToKeep(all)
  const places = all.map((packed) => keeping.placeOf(packed))
  const blocks = await deflated(keeping.blocks())
  const placeOf = placesIn(blocks.map(({ count, deflated }) => ({ count, deflated: inMemory(deflated) })))
  return { had: places.reverse().map((place) => textAt(placeOf(place))), blocks }
}

it('gives back texts that were kept elsewhere', async () => {
  const blocks = await deflated(deflateAll(texts))
  expect(blocks.length).toBeGreaterThan(1)
  expect([...textsIn(blocks)]).toEqual(texts)
})

it.each([
  ['as the values that they are', Number.POSITIVE_INFINITY],
  ['as texts', 0],
])('gives back in any order what is packed %s when it is kept', async (_, plenty) => {
  const packed = texts.map(packer(inMemory, plenty))
  expect((await keptAndHad(packed)).had).toEqual(texts.toReversed())
  await pause(20)
  expect((await keptAndHad(packed)).had).toEqual(texts.toReversed())
})

it('keeps little that is no more wanted', async () => {
  const packed = texts.map(packer(inMemory, 0))
  const some = packed.filter((_, index) => index % 10 === 0)
  const { had, blocks } = await keptAndHad(some)
  expect(had).toEqual(texts.filter((_, index) => index % 10 === 0).reverse())
  expect(blocks.reduce((sum, { count }) => sum + count, 0)).toBe(some.length)
})
