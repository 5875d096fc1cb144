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
  const strengths = new Map<number, number>()
  const degrees = new Map<number, number>()
  for (const { source, target, weight } of links) {
    for (const end of [source, target]) {
      strengths.set(end, (strengths.get(end) ?? 0) + weight)
      degrees.set(end, (degrees.get(end) ?? 0) + 1)
    }
  }
  const chanceAt = (end: number, weight: number) => {
    const others = (degrees.get(end) ?? 1) - 1
    const share = weight / (strengths.get(end) ?? weight)
    return others === 0 ? 1 : Math.max(0, 1 - share) ** others
  }
  return links.map(({ source, target, weight }) =>
    Math.min(chanceAt(source, weight), chanceAt(target, weight)),
  )
}

/** The links that stand out at this level; all of them at 1. */
export function backbone<Link extends { significance: number }>(
  links: readonly Link[],
  alpha: number,
): readonly Link[] {
  return alpha === 1 ? links : links.filter(({ significance }) => significance < alpha)
}
