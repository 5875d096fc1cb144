import type { SearchResult } from '#model/api/search.ts'
import type { NodeType } from '#model/node-types.ts'
import { nodesById } from '../nodes-by-id.ts'
import type { Store } from '../store.ts'
import { rank } from './rank.ts'
import { wordsOf } from './words.ts'

/** Of more hits than these an engine gives those that it holds to be the best; ours is the order among them. */
const mostHits = 5_000

/** Nodes that hold all the words, best first; words spelled nearly so when nothing holds them. */
export async function searchNodes(
  store: Store,
  {
    text,
    types,
    offset = 0,
    limit,
  }: { text: string; types: readonly NodeType[]; offset?: number; limit: number },
): Promise<Omit<SearchResult, 'revision'>> {
  const words = wordsOf(text)
  if (words.length === 0) return { hits: [], total: 0, truncated: false, spelling: 'exact' }
  const exact = await store.search({ words, spelling: 'exact' }, types, mostHits)
  const spelling = exact.total > 0 ? 'exact' : 'close'
  const { hits, total } = exact.total > 0 ? exact : await store.search({ words, spelling }, types, mostHits)
  const best = rank(hits, words).slice(offset, offset + limit)
  return {
    hits: await nodesById(
      store,
      best.map(({ id }) => id),
    ),
    total,
    truncated: hits.length > offset + best.length,
    spelling,
  }
}
