import MiniSearch, { type Query } from 'minisearch'
import type { NodeType } from '#model/node-types.ts'
import type { SearchHit } from '../search/rank.ts'
import { allowedEdits, type SearchTerms } from '../search/terms.ts'
import type { SearchWords } from '../search/words.ts'
import type { Found, TitleWord } from '../store.ts'

export type SearchDocument = SearchHit & SearchWords & { type: NodeType }

/** The word with each two neighbouring letters swapped: one slip of the hand, as Lucene counts it too. */
function swapped(word: string): string[] {
  const letters = [...word]
  return letters
    .slice(1)
    .map((letter, index) =>
      [...letters.slice(0, index), letter, letters[index], ...letters.slice(index + 2)].join(''),
    )
}

function near(word: string): Query[] {
  const edits = allowedEdits(word)
  if (edits === 0) return []
  const inNames = (queries: string[], fuzzy: number): Query => ({
    queries,
    fields: ['searchNames'],
    fuzzy: fuzzy > 0 && fuzzy,
  })
  return [inNames([word], edits), inNames(swapped(word), edits - 1)]
}

function queryOf(word: string, spelling: SearchTerms['spelling']): Query {
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word], fields: ['searchNames'], prefix: true, boost: { searchNames: 8 } },
      { queries: [word], fields: ['searchTexts'] },
      ...(spelling === 'close' ? near(word) : []),
    ],
  }
}

/** A full-text index in memory over the words that Neo4j's full-text index covers. */
export function newSearch() {
  const known = new Map<string, { type: NodeType; hit: SearchHit }>()
  /** The events whose titles hold a word. */
  const titled = new Map<string, string[]>()
  /** How often the nodes hold a word. */
  const occurrences = new Map<string, number>()
  const index = new MiniSearch<SearchDocument>({
    fields: ['searchNames', 'searchTexts'],
    tokenize: (text) => text.split(' '),
    processTerm: (word, field) => {
      if (field !== undefined) occurrences.set(word, (occurrences.get(word) ?? 0) + 1)
      return word
    },
  })

  function addTitle({ id, searchNames }: SearchDocument): void {
    for (const word of new Set(searchNames.split(' '))) {
      const events = titled.get(word)
      if (events) events.push(id)
      else titled.set(word, [id])
    }
  }

  /** Of a word that none holds nobody knows how many names begin with it. */
  const commonness = (word: string) => occurrences.get(word) ?? Number.POSITIVE_INFINITY

  /**
   * The nodes that hold all the words, best first. The rarest word goes first: of the next only what holds those before
   * is weighed, so that a word that many hold costs little.
   */
  function holding({ words, spelling }: SearchTerms): unknown[] {
    let scores: Map<unknown, number> | undefined
    const rarestFirst = [...new Set(words)].sort((one, other) => commonness(one) - commonness(other))
    for (const word of rarestFirst) {
      if (scores?.size === 0) return []
      const before = scores
      const only = before && { boostDocument: (id: unknown) => (before.has(id) ? 1 : 0) }
      const found = index.search(queryOf(word, spelling), only)
      scores = new Map(found.map(({ id, score }) => [id, score + (before?.get(id) ?? 0)]))
    }
    const best = [...(scores ?? [])].sort(([, one], [, other]) => other - one)
    return best.map(([id]) => id)
  }

  return {
    /** Those of one type are to come in the order of their ids. */
    add(documents: readonly SearchDocument[]): void {
      for (const document of documents) {
        const { id, type, label, aliases, degree } = document
        known.set(id, { type, hit: { id, label, aliases, degree } })
        if (type === 'Event') addTitle(document)
        index.add(document)
      }
    },
    search(terms: SearchTerms, types: readonly NodeType[], limit: number): Found {
      const wanted = new Set(types)
      const hits = holding(terms).flatMap((id) => {
        const found = known.get(String(id))
        return found && wanted.has(found.type) ? [found.hit] : []
      })
      return { hits: hits.slice(0, limit), total: hits.length }
    },
    titleWords(words: readonly string[], most: number): TitleWord[] {
      return words.toSorted().flatMap((word) => {
        const events = titled.get(word)
        return events && events.length <= most ? [{ word, events }] : []
      })
    },
  }
}
