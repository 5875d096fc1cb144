import type { z } from 'zod'
import { nodesById } from '#graph/nodes-by-id.ts'
import type { Store } from '#graph/store.ts'
import type { Related, RelatedQuery } from '#model/api/related.ts'
import type { Standing } from '../../evidence/standing.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { idOf, idsOf } from '../../graph-in-memory/ids-of.ts'
import { diversify } from '../diversify.ts'
import { suggestionsOf } from '../suggestions.ts'
import { type Acquaintance, type Scored, scoresOf, withShared } from './acquaintances.ts'
import { type Companion, followCompany } from './followed-company.ts'
import { meetingsIn } from './meetings.ts'
import { actorReasons, rarestOf } from './reasons.ts'
import { standingCompany } from './standing-company.ts'
import type { SumsByActor } from './sums-by-actor.ts'

type Asked = Pick<z.output<typeof RelatedQuery>, 'limit' | 'offset' | 'company'>

/** How many are held against each other: those who share most company. */
const mostWeighed = 200

/** So many of those who share most company, the first of them first. */
function mostSharing({ actors, sums }: SumsByActor, count: number): Scored[] {
  const least = sums.toSorted().at(-count) ?? 0
  const most: Scored[] = []
  sums.forEach((score, place) => {
    if (score >= least) most.push({ actor: actors[place] ?? -1, score })
  })
  return most.sort((a, b) => b.score - a.score || a.actor - b.actor).slice(0, count)
}

/** How much of the company that either of two shares with this actor is shared by both (Jaccard). */
function alike({ shared: one }: Acquaintance, { shared: other }: Acquaintance): number {
  let both = 0
  let place = 0
  for (const { actor } of one) {
    while (place < other.length && (other[place]?.actor ?? 0) < actor) place++
    if (other[place]?.actor === actor) both++
  }
  return both / (one.length + other.length - both)
}

/** Those who share most company; of several who do so for the same reason, such as one event, the first. */
export function bestOfActors(
  scores: SumsByActor,
  followed: readonly Companion[],
  limit: number,
): Acquaintance[] {
  const weighed = withShared(mostSharing(scores, mostWeighed), followed)
  const scored = weighed.map((item) => ({ item, score: item.score }))
  return diversify(scored, alike, limit).map(({ item }) => item)
}

/**
 * Actors who keep the same company as this one, or of these only who never met it: "should these two be linked?"
 */
export async function similarActors(
  store: Store,
  graph: GraphInMemory,
  standing: Standing,
  own: number,
  { limit, offset, company }: Asked,
): Promise<Omit<Related, 'revision'>> {
  const meetings = meetingsIn(graph, standing)
  const whole = followCompany(graph, own)
  const { companions, followed, hubs } = standing.isWhole ? whole : standingCompany(meetings, own, whole)
  const isAsked = (actor: number) => actor !== own && (company === 'any' || !whole.companions.has(actor))
  const scores = scoresOf(graph, followed, isAsked)
  const total = scores.actors.length
  const chosen = bestOfActors(scores, followed, offset + limit).slice(offset)
  const largest = hubs.slice(-5).reverse()
  const told = new Set([...chosen, ...chosen.flatMap(rarestOf), ...largest].map(({ actor }) => actor))
  const nodes = await nodesById(store, idsOf(graph, told))
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  return {
    suggestions: suggestionsOf(
      graph,
      standing,
      idOf(graph, own),
      chosen.map((one) => ({
        id: idOf(graph, one.actor),
        score: one.score,
        reasons: actorReasons(graph, { own, companions }, one, meetings, labels),
      })),
      nodes,
    ),
    total,
    truncated: offset + chosen.length < Math.min(total, mostWeighed),
    notFollowed: {
      total: hubs.length,
      largest: largest.map(({ actor, events }) => {
        const id = idOf(graph, actor)
        return { id, label: labels.get(id) ?? id, events }
      }),
    },
  }
}
