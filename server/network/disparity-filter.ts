interface Weighted {
  source: number
  target: number
  weight: number
}

/**
 * How often chance alone would give a link so great a share of the weight at one of its ends, by the lesser of both:
 * Serrano, Boguñá, Vespignani, Extracting the multiscale backbone of complex weighted networks (2009). An end
 * without another link says nothing, so a link between two such ends has 1.
 */
export function significances(links: readonly Weighted[]): number[] {
  const highest = links.reduce((most, { target, source }) => Math.max(most, target, source), 0)
  const strengths = new Float64Array(highest + 1)
  const degrees = new Uint32Array(highest + 1)
  const count = (end: number, weight: number) => {
    strengths[end] = (strengths[end] ?? 0) + weight
    degrees[end] = (degrees[end] ?? 0) + 1
  }
  for (const { source, target, weight } of links) {
    count(source, weight)
    count(target, weight)
  }
  const chanceAt = (end: number, weight: number) => {
    const others = (degrees[end] ?? 1) - 1
    const share = weight / (strengths[end] ?? weight)
    return others === 0 ? 1 : Math.max(0, 1 - share) ** others
  }
  return links.map(({ source, target, weight }) =>
    Math.min(chanceAt(source, weight), chanceAt(target, weight)),
  )
}

/** The links that stand out at this level, each with its significance; all of them at 1. */
export function backbone<Link extends Weighted>(
  links: readonly Link[],
  alpha: number,
): (Link & { significance: number })[] {
  const kept: (Link & { significance: number })[] = []
  for (const [index, significance] of significances(links).entries()) {
    const link = links[index]
    if (link && (alpha === 1 || significance < alpha)) kept.push({ ...link, significance })
  }
  return kept
}
