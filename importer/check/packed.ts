import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A value put away, to be had as often as it is wanted: always the same one, which nobody may change. */
export type Packed<Value> = () => Value

export type Pack = <Value>(value: Value) => Packed<Value>

const plentyOfCharacters = 16 * 1024 * 1024

function parse<Value>(text: string): Value {
  // Not checked by a schema: it is what was packed, by this process.
  const value: Value = JSON.parse(text)
  return value
}

function deflated<Value>(text: string): Packed<Value> {
  // A copy: what zlib gives is the beginning of a much larger buffer.
  const bytes = new Uint8Array(deflateRawSync(text, { level: 1 }))
  return () => parse(inflateRawSync(bytes).toString())
}

/**
 * Packs values that JSON can hold. The first ones, up to `plenty` characters, stay as they are: there speed is worth
 * more than room. Past that a value is put away as text, for as an object it would take several times the room.
 */
export function packer(plenty = plentyOfCharacters): Pack {
  let total = 0
  return <Value>(value: Value): Packed<Value> => {
    const text = JSON.stringify(value)
    total += text.length
    if (total > plenty) return deflated(text)
    // Every name that was cut from the text of a file would keep the whole text alive.
    const copy = parse<Value>(text)
    return () => copy
  }
}
