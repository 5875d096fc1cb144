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

/** In a function of its own: nothing else may hold the value, so that it is gone once it is put away. */
function keptAsIs<Value>(value: Value): Packed<Value> {
  return () => value
}

/**
 * Packs values that JSON can hold. Up to `plenty` characters they stay as they are: speed is worth more than room. When
 * there are more, all are put away as text, for as an object each would take several times the room.
 */
export function packer(plenty = plentyOfCharacters): Pack {
  let total = 0
  const kept: (() => void)[] = []
  return <Value>(value: Value): Packed<Value> => {
    const text = JSON.stringify(value)
    total += text.length
    if (total > plenty) {
      for (const putAway of kept.splice(0)) putAway()
      return deflated(text)
    }
    // A copy: every name that was cut from the text of a file would keep the whole text alive.
    let unpack = keptAsIs(parse<Value>(text))
    kept.push(() => {
      unpack = deflated(JSON.stringify(unpack()))
    })
    return () => unpack()
  }
}
