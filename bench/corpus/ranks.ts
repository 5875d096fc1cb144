import type { Random } from './random.ts'

/**
 * How often names occur, by rank. A few hubs each have a share of all uses; the others follow a power law
 * (Zipf's, with Mandelbrot's offset): the chance that a rank is at least r is (1 + r / offset) ** -exponent.
 * The number of ranks has no end, so that more uses bring more names, as they do in a real corpus.
 */
export interface Ranks {
  hubs: readonly number[]
  exponent: number
  offset: number
}

export function drawRank(random: Random, { hubs, exponent, offset }: Ranks): number {
  let left = random.next()
  for (const [rank, share] of hubs.entries()) {
    left -= share
    if (left < 0) return rank
  }
  return hubs.length + Math.floor(offset * ((1 - random.next()) ** (-1 / exponent) - 1))
}

/** Different ranks, so many; fewer when they are hard to find. */
export function drawRanks(random: Random, ranks: Ranks, count: number): number[] {
  const found = new Set<number>()
  for (let tries = 0; found.size < count && tries < 10 * count; tries++) found.add(drawRank(random, ranks))
  return [...found]
}
