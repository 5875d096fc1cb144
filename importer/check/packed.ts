import { promisify } from 'node:util'
import { deflateRaw, inflateRawSync } from 'node:zlib'

/** A value put away, to be had as often as it is wanted: always the same one, which nobody may change. */
export interface Packed<Value> {
  value(): Value
  /** As JSON. */
  text(): string
}

/** Packs the value that a text of JSON holds. */
export type Pack = <Value>(text: string) => Packed<Value>

const plentyOfCharacters = 16 * 1024 * 1024

function parse<Value>(text: string): Value {
  // Not checked by a schema: it is what was packed, by this process or one of the same version.
  const value: Value = JSON.parse(text)
  return value
}

/** Texts deflated together: each alone would take more room, and twice the time. */
const blockOfCharacters = 256 * 1024

interface Block {
  /** None once they are deflated. */
  texts: string[]
  deflated?: Uint8Array
}

/** Another thread does it. Texts of JSON have no line breaks. */
async function deflate(texts: string[]): Promise<Uint8Array> {
  const options = { level: 1, chunkSize: blockOfCharacters }
  // A copy: what zlib gives is the beginning of a much larger buffer.
  return new Uint8Array(await promisify(deflateRaw)(texts.join('\n'), options))
}

async function deflateLater(block: Block): Promise<void> {
  block.deflated = await deflate(block.texts)
  block.texts = []
}

/** Has the texts of a block. Who asks for one block after the other inflates each once. */
function opener(): (block: Block) => string[] {
  let open: { block?: Block; texts: string[] } = { texts: [] }
  return (block) => {
    if (!block.deflated) return block.texts
    if (open.block !== block) {
      const bytes = inflateRawSync(block.deflated, { chunkSize: 2 * blockOfCharacters })
      open = { block, texts: bytes.toString().split('\n') }
    }
    return open.texts
  }
}

function blocks(): (text: string) => () => string {
  const textsOf = opener()
  let filling: Block = { texts: [] }
  let characters = 0
  return (text) => {
    const block = filling
    const index = block.texts.push(text) - 1
    characters += text.length
    if (characters >= blockOfCharacters) {
      // A block that cannot be deflated stays as it is.
      deflateLater(block).catch(() => {})
      filling = { texts: [] }
      characters = 0
    }
    return () => textsOf(block)[index] ?? ''
  }
}

/** So many texts of JSON, deflated together. */
export interface DeflatedTexts {
  count: number
  deflated: Uint8Array
}

/** Puts texts of JSON into blocks to be kept elsewhere. */
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

/** The values of texts that have been kept elsewhere, each inflated when it is asked for. */
export function* packedIn<Value>(kept: Iterable<DeflatedTexts>): Generator<Packed<Value>> {
  const textsOf = opener()
  for (const { count, deflated } of kept) {
    const block = { texts: [], deflated }
    for (let index = 0; index < count; index++) {
      const text = () => textsOf(block)[index] ?? ''
      yield { value: () => parse(text()), text }
    }
  }
}

/** In a function of its own: nothing else may hold the value, so that it is gone once it is put away. */
function keptAsIs<Value>(value: Value): Packed<Value> {
  return { value: () => value, text: () => JSON.stringify(value) }
}

/**
 * Packs up to `plenty` characters as the values that they are: speed is worth more than room. When there are more, all are
 * put away as text, for as an object each would take several times the room.
 */
export function packer(plenty = plentyOfCharacters): Pack {
  let total = 0
  const kept: (() => void)[] = []
  const keep = blocks()
  function putAway<Value>(whole: string): Packed<Value> {
    const text = keep(whole)
    return { value: () => parse(text()), text }
  }
  return <Value>(text: string): Packed<Value> => {
    total += text.length
    if (total > plenty) {
      for (const putOneAway of kept.splice(0)) putOneAway()
      return putAway(text)
    }
    let packed = keptAsIs(parse<Value>(text))
    kept.push(() => {
      packed = putAway(packed.text())
    })
    return { value: () => packed.value(), text: () => packed.text() }
  }
}
