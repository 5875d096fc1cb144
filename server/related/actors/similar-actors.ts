import type { z } from 'zod'
import { nodesById } from '#graph/nodes-by-id.ts'
import type { Store } from '#graph/store.ts'
import type { Related, RelatedQuery } from '#model/api/related.ts'
import type { GraphNode } from '#model/graph.ts'
import type { Standing } from '../../evidence/standing.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { diversify } from '../diversify.ts'
import { suggestionsOf } from '../suggestions.ts'
import { type Acquaintance, followCompany } from './followed-company.ts'
import { meetingsIn } from './meetings.ts'
import { actorReasons, rarestOf } from './reasons.ts'
import { standingCompany } from './standing-company.ts'

type Asked = Pick<z.output<typeof RelatedQuery>, 'limit' | 'offset' | 'company'>

/** How many are held against each other: those who share most company. */
const mostWeighed = 200

function byScore(acquaintances: readonly Acquaintance[]): Acquaintance[] {
  return acquaintances.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

/** How much of the company that either of two shares with this actor is shared by both (Jaccard). */
function alike(a: Acquaintance, b: Acquaintance): number {
  const other = new Set(b.shared.map(({ id }) => id))
  const both = a.shared.filter(({ id }) => other.has(id)).length
  return both / (a.shared.length + other.size - both)
}

/** Those who share most company; of several who do so for the same reason, such as one event, the first. */
export function bestOfActors(acquaintances: readonly Acquaintance[], limit: number): Acquaintance[] {
  const scored = byScore(acquaintances)
    .slice(0, mostWeighed)
    .map((item) => ({ item, score: item.score }))
  return diversify(scored, alike, limit).map(({ item }) => item)
}

/**
 * Actors who keep the same company as this one, or of these only who never met it: "should these two be linked?"
 */
export async function similarActors(
  store: Store,
  graph: GraphInMemory,
  standing: Standing,
  { id: own }: GraphNode,
  { limit, offset, company }: Asked,
): Promise<Omit<Related, 'revision'>> {
  const meetings = meetingsIn(graph, standing)
  const followed = followCompany(graph, own)
  const { companions, acquaintances, hubs } = standing.isWhole
    ? followed
    : standingCompany(meetings, own, followed)
  const asked = company === 'any' ? acquaintances : acquaintances.filter(({ id }) => !companions.has(id))
  const chosen = bestOfActors(asked, offset + limit).slice(offset)
  const largest = hubs.slice(-5).reverse()
  const told = [...chosen, ...chosen.flatMap(rarestOf), ...largest].map(({ id }) => id)
  const nodes = await nodesById(store, [...new Set(told)])
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  const reasons = actorReasons({ id: own, companions }, chosen, meetings, labels)
  return {
    suggestions: suggestionsOf(
      graph,
      standing,
      own,
      chosen.map(({ id, score }) => ({ id, score, reasons: reasons.get(id) ?? [] })),
      nodes,
    ),
    total: asked.length,
    truncated: offset + chosen.length < asked.length,
    notFollowed: {
      total: hubs.length,
      largest: largest.map(({ id, events }) => ({ id, label: labels.get(id) ?? id, events })),
    },
  }
}
