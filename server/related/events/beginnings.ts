import { LRUCache } from 'mnemonist'
import { ask } from '#graph/question.ts'
import { eventBeginnings } from '#graph/questions/event-beginnings.ts'
import type { Store } from '#graph/store.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import {
  type CountedWords,
  newVocabulary,
  type Vocabulary,
  type WordVector,
  wordVectors,
} from '../likeness.ts'
import { tellingWords } from './shareables.ts'

/** How much of a text is compared: what it is about stands at its beginning. */
const letters = 1_500
/** Of so many events the words are kept, some 2 KB of each: the same are weighed again and again. */
const mostEvents = 5_000
/** With more words than that, all are read anew. */
const mostWords = 200_000

interface Kept {
  vocabulary: Vocabulary
  events: LRUCache<string, CountedWords>
}

const known = new WeakMap<GraphInMemory, Kept>()

function keptOf(graph: GraphInMemory): Kept {
  const before = known.get(graph)
  if (before && before.vocabulary.words.length <= mostWords) return before
  const anew: Kept = { vocabulary: newVocabulary(), events: new LRUCache(mostEvents) }
  known.set(graph, anew)
  return anew
}

/** With which words these events begin, weighed against each other; of those that there are. */
export async function beginningsOf(
  store: Store,
  graph: GraphInMemory,
  ids: readonly string[],
): Promise<Map<string, WordVector>> {
  const { vocabulary, events } = keptOf(graph)
  const found = new Map(ids.map((id) => [id, events.get(id)]))
  const missing = ids.filter((id) => !found.get(id))
  const rows =
    missing.length > 0
      ? await ask(store, eventBeginnings, { ids: missing, letters, limit: missing.length })
      : []
  for (const { id, title, text } of rows) {
    const words = vocabulary.count(tellingWords(`${title} ${text}`.split(' ')))
    events.set(id, words)
    found.set(id, words)
  }
  const counted = [...found].flatMap(([id, words]) => (words ? [{ id, words }] : []))
  const vectors = wordVectors(
    vocabulary,
    counted.map(({ words }) => words),
  )
  return new Map(vectors.flatMap((vector, place) => [[counted[place]?.id ?? '', vector]]))
}
