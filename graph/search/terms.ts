/** exact: each term stands in a text, the last as its beginning too. close: or is spelled nearly so in a name. */
export interface SearchTerms {
  words: string[]
  spelling: 'exact' | 'close'
}

const word = /\p{Script=Han}|\p{Script=Hiragana}|(?:(?!\p{Script=Han}|\p{Script=Hiragana})[\p{L}\p{N}])+/gu

/** Lower case without accents, as both search engines keep their words. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The words of a text, folded. Chinese characters and hiragana, written without spaces, are a word each. */
export function wordsOf(text: string): string[] {
  return fold(text).match(word) ?? []
}

/** How many letters may be wrong in a word of this length. */
export function allowedEdits(word: string): number {
  if (word.length < 4) return 0
  return word.length < 7 ? 1 : 2
}

/** The words that Lucene's English analysis leaves out of its index; the embedded search does the same. */
export const stopWords = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
)

/** The properties a search looks in: what a node is called, and what is written in it. */
export const searchedProperties = {
  names: ['title', 'name', 'aliases'],
  texts: ['summary', 'location', 'body', 'url'],
} as const
