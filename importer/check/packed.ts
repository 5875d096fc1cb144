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
  /** None once they are deflated, which another thread does meanwhile. */
  texts: string[]
  deflated?: Uint8Array
}

function deflate(block: Block): void {
  deflateRaw(block.texts.join('\n'), { level: 1, chunkSize: blockOfCharacters }, (error, bytes) => {
    if (error) return
    // A copy: what zlib gives is the beginning of a much larger buffer.
    block.deflated = new Uint8Array(bytes)
    block.texts = []
  })
}

/** Keeps texts of JSON, which have no line breaks, in blocks. Who asks for one after the other inflates each once. */
function blocks(): (text: string) => () => string {
  let filling: Block = { texts: [] }
  let characters = 0
  let inflated: { block?: Block; texts: string[] } = { texts: [] }

  function textsOf(block: Block): string[] {
    if (!block.deflated) return block.texts
    if (inflated.block !== block) {
      const bytes = inflateRawSync(block.deflated, { chunkSize: 2 * blockOfCharacters })
      inflated = { block, texts: bytes.toString().split('\n') }
    }
    return inflated.texts
  }

  return (text) => {
    const block = filling
    const index = block.texts.push(text) - 1
    characters += text.length
    if (characters >= blockOfCharacters) {
      deflate(block)
      filling = { texts: [] }
      characters = 0
    }
    return () => textsOf(block)[index] ?? ''
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
