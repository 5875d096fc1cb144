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
  /** How many actors the largest part has after. */
  largest: number
}

/** How many nodes each of the parts has that these links make of them. */
function partsOf(nodes: readonly string[], links: readonly Link[]): number[] {
  const leaderOf = new Map<string, string>()
  const leader = (id: string): string => {
    const next = leaderOf.get(id) ?? id
    return next === id ? id : leader(next)
  }
  for (const { source, target } of links) leaderOf.set(leader(source), leader(target))
  const sizes = new Map<string, number>()
  for (const node of nodes) sizes.set(leader(node), (sizes.get(leader(node)) ?? 0) + 1)
  return [...sizes.values()]
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
      const parts = partsOf(actors, standing)
      return {
        community,
        actors,
        links: within.length,
        falling: lost,
        before: partsOf(actors, within).length,
        after: parts.length,
        largest: Math.max(...parts),
      }
    })
    .filter((one) => one.falling > 0)
    .sort((a, b) => b.after - b.before - (a.after - a.before) || a.community - b.community)
}
