import { distance } from 'fastest-levenshtein'
import { compareText } from '#model/compare-text.ts'

const word = /[\p{L}\p{N}]{2,}/gu
const mostCandidates = 20
/** A word of more ids than these, such as a year, tells none of them from the others. */
const commonWord = 100
/** Farther than this share of its length from every id, a text is taken to mean none of them. */
const farthest = 0.4

function wordsOf(id: string): Set<string> {
  return new Set(id.toLowerCase().match(word) ?? [])
}

/** Finds which id a text may have meant: among those that share most words with it the one with fewest edits. */
export function idFinder(ids: Iterable<string>): (text: string) => string | undefined {
  const byWord = new Map<string, string[]>()
  for (const id of ids) {
    for (const part of wordsOf(id)) {
      const having = byWord.get(part)
      if (having) having.push(id)
      else byWord.set(part, [id])
    }
  }
  return (text) => {
    const shared = new Map<string, number>()
    for (const part of wordsOf(text)) {
      const having = byWord.get(part) ?? []
      if (having.length <= commonWord) for (const id of having) shared.set(id, (shared.get(id) ?? 0) + 1)
    }
    const [nearest] = [...shared]
      .sort(([a, wordsOfA], [b, wordsOfB]) => wordsOfB - wordsOfA || compareText(a, b))
      .slice(0, mostCandidates)
      .map(([id]) => ({ id, edits: distance(id, text) }))
      .sort((a, b) => a.edits - b.edits)
    return nearest && nearest.edits <= farthest * text.length ? nearest.id : undefined
  }
}
