import { z } from 'zod'
import { type NodeType, nodeTypes } from '#model/node-types.ts'
import { SearchHit } from '../search/rank.ts'
import type { Store } from '../store.ts'
import { buildSearch, type SearchDocument } from './embedded-search.ts'

type Search = Pick<Store, 'search' | 'titleWords' | 'refreshSearch' | 'forgetSearch'>

const SearchRow = SearchHit.extend({ searchNames: z.string(), searchTexts: z.string() })

async function documentsOf(read: Store['read'], type: NodeType): Promise<SearchDocument[]> {
  const rows = await read({
    cypher: `
      MATCH (n:${type})
      RETURN n.id AS id, coalesce(n.title, n.name, n.url, n.id) AS label, n.aliases AS aliases,
             COUNT { (n)--() } AS degree, n.searchNames AS searchNames, n.searchTexts AS searchTexts
      ORDER BY id`,
    parameters: {},
  })
  return z
    .array(SearchRow)
    .parse(rows)
    .map((row) => ({ ...row, type }))
}

/** A search that makes its index of the whole graph when it is first asked, and keeps it until it is told to forget. */
export function keptSearch(read: Store['read']): Search {
  let kept: ReturnType<typeof buildSearch> | undefined

  async function make() {
    return buildSearch((await Promise.all(nodeTypes.map((type) => documentsOf(read, type)))).flat())
  }

  async function index() {
    kept ??= make()
    return kept.catch((error: unknown) => {
      kept = undefined
      throw error
    })
  }

  return {
    search: async (terms, types, limit) => (await index()).search(terms, types, limit),
    titleWords: async (words, most) => (await index()).titleWords(words, most),
    async refreshSearch() {
      kept = make()
      await kept
    },
    forgetSearch() {
      kept = undefined
    },
  }
}
