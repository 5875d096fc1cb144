import { deflateRawSync, inflateRawSync } from 'node:zlib'

declare const content: unique symbol

/**
 * A value put away as text. As an object it would take several times the room, and every name in it that was cut
 * from the text of a file would keep the whole text alive.
 */
export interface Packed<Value> {
  bytes: Uint8Array
  isDeflated: boolean
  /** Only for the type: no packed value has it. */
  [content]?: Value
}

export type Pack = <Value>(value: Value) => Packed<Value>

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const plentyOfBytes = 64 * 1024 * 1024

/** Packs values that JSON can hold. Up to `plenty` bytes speed is worth more than room. */
export function packer(plenty = plentyOfBytes): Pack {
  let total = 0
  return (value) => {
    const text = encoder.encode(JSON.stringify(value))
    const isDeflated = total >= plenty
    // A copy: what zlib gives is the beginning of a much larger buffer.
    const bytes = isDeflated ? new Uint8Array(deflateRawSync(text, { level: 1 })) : text
    total += bytes.byteLength
    return { bytes, isDeflated }
  }
}

export function unpack<Value>({ bytes, isDeflated }: Packed<Value>): Value {
  // Not checked by a schema: it is what was packed, by this process.
  const value: Value = JSON.parse(decoder.decode(isDeflated ? inflateRawSync(bytes) : bytes))
  return value
}
