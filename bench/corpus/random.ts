import { hash } from 'node:crypto'

/** A stream of numbers that is the same for the same seed on any machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number, at least 0, less than the limit. */
  below(limit: number): number
  chance(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** The place of one weight of the list, as often as it weighs. */
  weighted(weights: readonly number[]): number
  /** From the normal distribution of mean 0 and deviation 1. */
  normal(): number
}

/** Mulberry32, by Tommy Ettinger: enough for made-up data, and in ten lines. */
export function randomOf(...seed: (string | number)[]): Random {
  let state = Number.parseInt(hash('sha256', seed.join('\n')).slice(0, 8), 16)

  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)

  return {
    next,
    below,
    chance: (share) => next() < share,
    pick(items) {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('nothing to pick from')
      return item
    },
    weighted(weights) {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0)
      const place = weights.findIndex((weight) => {
        left -= weight
        return left < 0
      })
      return Math.max(place, 0)
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}
