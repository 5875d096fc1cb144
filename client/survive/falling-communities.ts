interface Link {
  id: string
  source: string
  target: string
}

export interface CommunityFall {
  community: number
  actors: readonly string[]
  /** The links among its actors, and how many of them fall. */
  links: number
  falling: number
  /** In how many parts its actors hang together by the links among them, before and after. */
  before: number
  after: number
}

/** How many parts nodes make that these links join. */
function partsOf(nodes: readonly string[], links: readonly Link[]): number {
  const leaderOf = new Map<string, string>()
  const leader = (id: string): string => {
    const next = leaderOf.get(id) ?? id
    return next === id ? id : leader(next)
  }
  for (const { source, target } of links) leaderOf.set(leader(source), leader(target))
  return new Set(nodes.map(leader)).size
}

/** The communities that lose a link, those that come into most parts first. */
export function fallingCommunities(
  communities: Readonly<Record<string, number>>,
  links: readonly Link[],
  falling: ReadonlySet<string>,
): CommunityFall[] {
  const actorsOf = new Map<number, string[]>()
  for (const [actor, community] of Object.entries(communities))
    actorsOf.set(community, [...(actorsOf.get(community) ?? []), actor])
  const linksOf = new Map<number, Link[]>()
  for (const link of links) {
    const community = communities[link.source]
    if (community === undefined || communities[link.target] !== community) continue
    linksOf.set(community, [...(linksOf.get(community) ?? []), link])
  }
  return [...linksOf]
    .map(([community, within]) => {
      const actors = actorsOf.get(community) ?? []
      const standing = within.filter(({ id }) => !falling.has(id))
      const lost = within.length - standing.length
      const [before, after] = [partsOf(actors, within), partsOf(actors, standing)]
      return { community, actors, links: within.length, falling: lost, before, after }
    })
    .filter((one) => one.falling > 0)
    .sort((a, b) => b.after - b.before - (a.after - a.before) || a.community - b.community)
}
