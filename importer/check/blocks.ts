import { promisify } from 'node:util'
import { deflateRaw, inflateRawSync } from 'node:zlib'

/** Texts of JSON deflated together: each alone would take more room, and twice the time. */
const blockOfCharacters = 256 * 1024

/** What was inflated last: who asks for one block after the other inflates each once. */
interface Desk {
  block?: Block
  texts: string[]
}

/** Puts bytes where they are to lie until they are asked for. */
export type LayAside = (bytes: Uint8Array) => () => Uint8Array

export const inMemory: LayAside = (bytes) => () => bytes

interface Block {
  desk: Desk
  count: number
  /** None once they are deflated. */
  texts: string[]
  deflated?: () => Uint8Array
}

/** Where a text is among others. */
export interface Place {
  block: Block
  index: number
}

/** Puts a text of JSON with those before. */
export type Put = (text: string) => Place

/** Another thread does it. Texts of JSON have no line breaks. */
async function deflate(texts: string[]): Promise<Uint8Array> {
  const options = { level: 1, chunkSize: blockOfCharacters }
  // A copy: what zlib gives is the beginning of a much larger buffer.
  return new Uint8Array(await promisify(deflateRaw)(texts.join('\n'), options))
}

async function deflateLater(block: Block, layAside: LayAside): Promise<void> {
  block.deflated = layAside(await deflate(block.texts))
  block.texts = []
}

function inflate(deflated: Uint8Array): string[] {
  const bytes = inflateRawSync(deflated, { chunkSize: 2 * blockOfCharacters })
  return bytes.toString().split('\n')
}

export function putter(layAside: LayAside = inMemory): Put {
  const desk: Desk = { texts: [] }
  let block: Block = { desk, count: 0, texts: [] }
  let characters = 0
  return (text) => {
    const place = { block, index: block.count }
    block.texts.push(text)
    block.count += 1
    characters += text.length
    if (characters >= blockOfCharacters) {
      // A block that cannot be deflated stays as it is.
      deflateLater(block, layAside).catch(() => {})
      block = { desk, count: 0, texts: [] }
      characters = 0
    }
    return place
  }
}

export function textAt({ block, index }: Place): string {
  const { desk, deflated } = block
  if (!deflated) return block.texts[index] ?? ''
  if (desk.block !== block) {
    desk.texts = inflate(deflated())
    desk.block = block
  }
  return desk.texts[index] ?? ''
}

/** A block as it is kept elsewhere. */
export interface DeflatedTexts {
  count: number
  deflated: Uint8Array
}

/** A place among blocks that are kept elsewhere. */
type KeptPlace = [block: number, index: number]

/** A text that may be in a block already. */
interface Keepable {
  place(): Place | undefined
  text(): string
}

export interface BlocksToKeep {
  placeOf(text: Keepable): KeptPlace
  /** Those that places have been told in. */
  blocks(): AsyncGenerator<DeflatedTexts>
}

/** Blocks to be kept elsewhere: those that are deflated as they are, unless most in them is no more wanted. */
export function blocksToKeep(all: Iterable<Keepable>): BlocksToKeep {
  const wanted = new Map<Block, number>()
  for (const text of all) {
    const block = text.place()?.block
    if (block) wanted.set(block, (wanted.get(block) ?? 0) + 1)
  }
  const isWanted = (block: Block) => 2 * (wanted.get(block) ?? 0) >= block.count
  const numbers = new Map<Block, number>()
  const put = putter()
  return {
    placeOf(text) {
      const place = text.place()
      const { block, index } = place && isWanted(place.block) ? place : put(text.text())
      const number = numbers.get(block) ?? numbers.size
      numbers.set(block, number)
      return [number, index]
    },
    async *blocks() {
      for (const block of numbers.keys()) {
        const { count, deflated, texts } = block
        yield { count, deflated: deflated?.() ?? (await deflate(texts)) }
      }
    },
  }
}

/** Has the places in blocks that were kept elsewhere; these are inflated when they are asked for. */
export function placesIn(kept: readonly Pick<Block, 'count' | 'deflated'>[]): (place: KeptPlace) => Place {
  const desk: Desk = { texts: [] }
  const blocks = kept.map((known): Block => ({ desk, texts: [], ...known }))
  return ([number, index]) => {
    const block = blocks[number]
    if (!block) throw new Error('a block is missing')
    return { block, index }
  }
}

/** Puts texts of JSON into blocks to be kept elsewhere, one block after the other. */
export async function* deflateAll(texts: Iterable<string>): AsyncGenerator<DeflatedTexts> {
  let block: string[] = []
  let characters = 0
  for (const text of texts) {
    block.push(text)
    characters += text.length
    if (characters < blockOfCharacters) continue
    yield { count: block.length, deflated: await deflate(block) }
    block = []
    characters = 0
  }
  if (block.length > 0) yield { count: block.length, deflated: await deflate(block) }
}

export function* textsIn(kept: Iterable<DeflatedTexts>): Generator<string> {
  for (const { deflated } of kept) yield* inflate(deflated)
}
