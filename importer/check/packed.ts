import { inMemory, type LayAside, type Place, type Put, putter, textAt } from './blocks.ts'

const plentyOfCharacters = 16 * 1024 * 1024

function parse<Value>(text: string): Value {
  // Not checked by a schema: it is what was packed, by this process or one of the same version.
  const value: Value = JSON.parse(text)
  return value
}

/** A value put away, to be had as often as it is wanted. There are many: as closures each would take several times the room. */
export class Packed<Value> {
  private kept: { value: Value } | Place

  constructor(kept: { value: Value } | Place) {
    this.kept = kept
  }

  /** Always the same one while it is kept as it is. Nobody may change it. */
  value(): Value {
    return 'value' in this.kept ? this.kept.value : parse(textAt(this.kept))
  }

  /** As JSON. */
  text(): string {
    return 'value' in this.kept ? JSON.stringify(this.kept.value) : textAt(this.kept)
  }

  /** Undefined while it is kept as it is. */
  place(): Place | undefined {
    return 'value' in this.kept ? undefined : this.kept
  }

  putAway(put: Put): void {
    this.kept = put(this.text())
  }
}

/** Packs the value that a text of JSON holds. */
export type Pack = <Value>(text: string) => Packed<Value>

/**
 * Packs up to `plenty` characters as the values that they are: speed is worth more than room. When there are more, all are
 * put away as text, for as an object each would take several times the room.
 */
export function packer(layAside: LayAside = inMemory, plenty = plentyOfCharacters): Pack {
  let total = 0
  const asTheyAre: Packed<unknown>[] = []
  const put = putter(layAside)
  return <Value>(text: string): Packed<Value> => {
    total += text.length
    if (total > plenty) {
      for (const packed of asTheyAre.splice(0)) packed.putAway(put)
      return new Packed<Value>(put(text))
    }
    const packed = new Packed({ value: parse<Value>(text) })
    asTheyAre.push(packed)
    return packed
  }
}
