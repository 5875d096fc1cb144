import type { Links } from './projection.ts'

/**
 * How often chance alone would give a link so great a share of the weight at one of its ends, by the lesser of both:
 * Serrano, Boguñá, Vespignani, Extracting the multiscale backbone of complex weighted networks (2009). An end
 * without another link says nothing, so a link between two such ends has 1. Ends are below `nodeCount`.
 */
export function significances({ count, source, target, weight }: Links, nodeCount: number): Float64Array {
  const strengths = new Float64Array(nodeCount)
  const degrees = new Uint32Array(nodeCount)
  for (const ends of [source, target]) {
    for (let link = 0; link < count; link++) {
      const end = ends[link] ?? 0
      strengths[end] = (strengths[end] ?? 0) + (weight[link] ?? 0)
      degrees[end] = (degrees[end] ?? 0) + 1
    }
  }
  /** The logarithm of (1 - share) ** others, which is told faster than the power. */
  const chanceAt = (end: number, own: number) => {
    const others = (degrees[end] ?? 1) - 1
    return others === 0 ? 0 : others * Math.log1p(-Math.min(1, own / (strengths[end] ?? own)))
  }
  const chances = new Float64Array(count)
  for (let link = 0; link < count; link++) {
    const own = weight[link] ?? 0
    chances[link] = Math.exp(Math.min(chanceAt(source[link] ?? 0, own), chanceAt(target[link] ?? 0, own)))
  }
  return chances
}
