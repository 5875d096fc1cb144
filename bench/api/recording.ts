import type { NodeType } from '#model/node-types.ts'
import type { Query } from '../../graph/queries/query.ts'
import type { SearchTerms } from '../../graph/search/terms.ts'
import type { Statement, Store } from '../../graph/store.ts'

/** What the server asked of its store. */
export type Call =
  | { kind: 'read'; statement: Statement }
  | { kind: 'search'; terms: SearchTerms; types: readonly NodeType[]; limit: number }
  | { kind: 'title words'; words: readonly string[]; most: number }
  | { kind: 'query'; query: Query }
  | { kind: 'version' }

/** The same store, which writes down what it is asked. */
export function recording(store: Store): { store: Store; taken(): Call[] } {
  let calls: Call[] = []
  return {
    store: {
      ...store,
      read(statement) {
        calls.push({ kind: 'read', statement })
        return store.read(statement)
      },
      readInTurn(first, second) {
        for (const statement of [first, second]) calls.push({ kind: 'read', statement })
        return store.readInTurn(first, second)
      },
      search(terms, types, limit) {
        calls.push({ kind: 'search', terms, types, limit })
        return store.search(terms, types, limit)
      },
      titleWords(words, most) {
        calls.push({ kind: 'title words', words, most })
        return store.titleWords(words, most)
      },
      queries: {
        ...store.queries,
        answer(query, signal) {
          calls.push({ kind: 'query', query })
          return store.queries.answer(query, signal)
        },
      },
      version() {
        calls.push({ kind: 'version' })
        return store.version()
      },
    },
    taken() {
      const recorded = calls
      calls = []
      return recorded
    },
  }
}
