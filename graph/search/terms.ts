/** exact: each word stands in a node, or begins one of its names. close: or is spelled nearly so in a name. */
export interface SearchTerms {
  words: string[]
  spelling: 'exact' | 'close'
}

/** How many letters may be wrong in a word of this length. */
export function allowedEdits(word: string): number {
  if (word.length < 4) return 0
  return word.length < 7 ? 1 : 2
}
