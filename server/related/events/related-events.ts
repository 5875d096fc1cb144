import { nodesById } from '#graph/nodes-by-id.ts'
import type { Store } from '#graph/store.ts'
import type { Related } from '#model/api/related.ts'
import type { GraphNode } from '#model/graph.ts'
import { diversify } from '../diversify.ts'
import { likeness } from '../likeness.ts'
import { suggestionsOf } from '../suggestions.ts'
import type { Evidence } from './evidence.ts'
import { gather } from './gather.ts'
import { reasonsOf } from './reasons.ts'
import { scoreOf } from './score.ts'

/** Events that belong beside this one, best first; of several that tell one story the best. */
export async function relatedEvents(store: Store, event: GraphNode, limit: number): Promise<Related> {
  const { own, evidence, total, hubs } = await gather(store, event)
  const scored = evidence
    .map((item) => ({ item, score: scoreOf(item) }))
    .sort((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1))
  const alike = (a: Evidence, b: Evidence) => likeness(a.words, b.words)
  const chosen = diversify(scored, alike, limit).map(({ item, score }) => ({
    id: item.id,
    score,
    reasons: reasonsOf(item, own),
  }))
  const nodes = await nodesById(
    store,
    chosen.map(({ id }) => id),
  )
  return {
    suggestions: suggestionsOf(chosen, nodes),
    total,
    truncated: chosen.length < total,
    notFollowed: {
      total: hubs.length,
      largest: hubs
        .slice(-5)
        .reverse()
        .map(({ id, label, events }) => ({ id, label, events })),
    },
  }
}
