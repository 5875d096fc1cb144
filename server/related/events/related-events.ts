import type { z } from 'zod'
import { nodesById } from '#graph/nodes-by-id.ts'
import type { Store } from '#graph/store.ts'
import type { Related, RelatedQuery } from '#model/api/related.ts'
import { compareText } from '#model/compare-text.ts'
import type { GraphNode } from '#model/graph.ts'
import type { Standing } from '../../evidence/standing.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { diversify } from '../diversify.ts'
import { likeness } from '../likeness.ts'
import { standsById } from '../stands.ts'
import { suggestionsOf } from '../suggestions.ts'
import { gather } from './gather.ts'
import { reasonsOf } from './reasons.ts'
import { scoreOf } from './score.ts'
import type { Shared } from './shared.ts'

/** The events found that belong first; of several that tell one story the best. */
export function bestOf(found: readonly Shared[], limit: number) {
  const scored = found
    .map((item) => ({ item, score: scoreOf(item) }))
    .sort((a, b) => b.score - a.score || compareText(a.item.id, b.item.id))
  return diversify(scored, (a, b) => likeness(a.words, b.words), limit)
}

/** Events that belong beside this one, best first, each with its reasons. */
export async function relatedEvents(
  store: Store,
  graph: GraphInMemory,
  standing: Standing,
  event: GraphNode,
  { limit, offset }: Pick<z.output<typeof RelatedQuery>, 'limit' | 'offset'>,
): Promise<Omit<Related, 'revision'>> {
  const { own, found, total, hubs } = await gather(store, graph, event, standsById(graph, standing))
  const chosen = bestOf(found, offset + limit)
    .slice(offset)
    .map(({ item, score }) => ({ id: item.id, score, reasons: reasonsOf(item, own) }))
  const nodes = await nodesById(
    store,
    chosen.map(({ id }) => id),
  )
  return {
    suggestions: suggestionsOf(graph, standing, event.id, chosen, nodes),
    total,
    truncated: offset + chosen.length < found.length,
    notFollowed: {
      total: hubs.length,
      largest: hubs
        .slice(-5)
        .reverse()
        .map(({ id, label, events }) => ({ id, label, events })),
    },
  }
}
