import { parentPort } from 'node:worker_threads'
import type { NodeType } from '#model/node-types.ts'
import type { SearchTerms } from '../search/terms.ts'
import type { Found, TitleWord } from '../store.ts'
import { newSearch, type SearchDocument } from './embedded-search.ts'

export type SearchOrder =
  | { kind: 'add'; documents: readonly SearchDocument[] }
  | { kind: 'search'; terms: SearchTerms; types: readonly NodeType[]; limit: number }
  | { kind: 'title words'; words: readonly string[]; most: number }

/** What becomes of an order, in the order of those. */
export type SearchReply =
  | { kind: 'added' }
  | { kind: 'found'; found: Found }
  | { kind: 'title words'; titleWords: TitleWord[] }

const search = newSearch()

function carryOut(order: SearchOrder): SearchReply {
  if (order.kind === 'add') {
    search.add(order.documents)
    return { kind: 'added' }
  }
  if (order.kind === 'search')
    return { kind: 'found', found: search.search(order.terms, order.types, order.limit) }
  return { kind: 'title words', titleWords: search.titleWords(order.words, order.most) }
}

parentPort?.on('message', (order: SearchOrder) => parentPort?.postMessage(carryOut(order)))
