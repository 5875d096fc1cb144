import type { SearchResult } from '#model/api.ts'
import type { GraphNode } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'
import { nodesById } from '../nodes-by-id.ts'
import type { Store } from '../store.ts'
import { rank } from './rank.ts'
import { stopWords, wordsOf } from './terms.ts'

/** The engines rank by frequencies that differ; as many as these are ranked anew by one rule of ours. */
const candidateLimit = 500

/** Without the words that no index holds; one that stands alone may be the beginning of another. */
function searchWords(text: string): string[] {
  const all = wordsOf(text)
  const telling = all.filter((word) => !stopWords.has(word))
  return telling.length > 0 ? telling : all.slice(-1)
}

/** Nodes whose texts hold all the words, best first; words spelled nearly so when nothing holds them. */
export async function searchNodes(
  store: Store,
  { text, types, limit }: { text: string; types: readonly NodeType[]; limit: number },
): Promise<SearchResult> {
  const words = searchWords(text)
  for (const spelling of ['exact', 'close'] as const) {
    const { ids, total } = words.length
      ? await store.search({ words, spelling }, types, candidateLimit)
      : { ids: [], total: 0 }
    if (total === 0 && spelling === 'exact') continue
    const found: GraphNode[] = await nodesById(store, ids)
    const hits = rank(found, text).slice(0, limit)
    return { hits, total, truncated: total > hits.length, spelling }
  }
  throw new Error('unreachable: the second spelling always returns')
}
