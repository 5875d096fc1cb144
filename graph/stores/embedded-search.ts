import MiniSearch, { type Query } from 'minisearch'
import type { NodeType } from '#model/node-types.ts'
import { allowedEdits, type SearchTerms, searchedProperties, stopWords, wordsOf } from '../search/terms.ts'
import type { Candidates } from '../store.ts'

export interface SearchDocument {
  id: string
  type: NodeType
  properties: Record<string, unknown>
}

const { names, texts } = searchedProperties

function textOf(properties: Record<string, unknown>, fields: readonly string[]): string {
  return fields
    .flatMap((field) => properties[field] ?? [])
    .map(String)
    .join(' \n')
}

function query({ words, spelling }: SearchTerms): Query {
  return {
    combineWith: 'AND',
    queries: words.map((word) => {
      const edits = spelling === 'close' ? allowedEdits(word) : 0
      return {
        combineWith: 'OR',
        queries: [
          {
            queries: [word],
            fields: ['names'],
            prefix: true,
            fuzzy: edits > 0 && edits,
            boost: { names: 8 },
          },
          { queries: [word], fields: ['texts'] },
        ],
      }
    }),
  }
}

/** A full-text index in memory over what Neo4j's full-text index covers. */
export async function buildSearch(documents: SearchDocument[]) {
  const index = new MiniSearch<SearchDocument>({
    fields: ['names', 'texts'],
    storeFields: ['type'],
    extractField: (document, field) => {
      if (field === 'names') return textOf(document.properties, names)
      if (field === 'texts') return textOf(document.properties, texts)
      return field === 'type' ? document.type : document.id
    },
    tokenize: wordsOf,
    processTerm: (term) => (stopWords.has(term) ? null : term),
    searchOptions: { processTerm: (term) => term },
  })
  await index.addAllAsync(documents, { chunkSize: 100 })

  return (terms: SearchTerms, types: readonly NodeType[], limit: number): Candidates => {
    const wanted = new Set<unknown>(types)
    const hits = index.search(query(terms), { filter: (hit) => wanted.has(hit.type) })
    return { ids: hits.slice(0, limit).map((hit) => String(hit.id)), total: hits.length }
  }
}
