import type { Links } from './projection.ts'

/**
 * How often chance alone would give a link so great a share of the weight at one of its ends, by the lesser of both:
 * Serrano, Boguñá, Vespignani, Extracting the multiscale backbone of complex weighted networks (2009). An end
 * without another link says nothing, so a link between two such ends has 1. Every end is below `end`.
 */
export function significanceIn(
  { count, source, target, weight }: Links,
  end: number,
): (link: number) => number {
  const strengths = new Float64Array(end)
  const degrees = new Uint32Array(end)
  for (const ends of [source, target]) {
    for (let link = 0; link < count; link++) {
      const node = ends[link] ?? 0
      strengths[node] = (strengths[node] ?? 0) + (weight[link] ?? 0)
      degrees[node] = (degrees[node] ?? 0) + 1
    }
  }
  /** The logarithm of (1 - share) ** others, which is told faster than the power. */
  function chanceAt(node: number, own: number): number {
    const others = (degrees[node] ?? 1) - 1
    return others === 0 ? 0 : others * Math.log1p(-Math.min(1, own / (strengths[node] ?? own)))
  }
  return (link) => {
    const own = weight[link] ?? 0
    return Math.exp(Math.min(chanceAt(source[link] ?? 0, own), chanceAt(target[link] ?? 0, own)))
  }
}
