import type { Properties } from '#model/graph.ts'

const alone = String.raw`\p{Script=Han}|\p{Script=Hiragana}|\p{RI}{2}|(?![©®])\p{Extended_Pictographic}`
const word = new RegExp(`${alone}|(?:(?!${alone})[\\p{L}\\p{N}])+`, 'gu')

/**
 * The words of a text, in lower case and without accents. Chinese characters and hiragana, which are written
 * without spaces, are a word each, and so are emoji, whatever the colour of their skin.
 */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(word) ?? []
}

/** What a node is called, and what is written in it. */
const searched = {
  searchNames: ['title', 'name', 'aliases'],
  searchTexts: ['summary', 'location', 'body', 'url'],
} as const

export interface SearchWords {
  searchNames: string
  searchTexts: string
}

/**
 * What a search looks in, as words with a space between them. They are stored with the node: both stores index
 * the same words, and neither cuts them its own way.
 */
export function searchWords(properties: Properties): SearchWords {
  const words = (names: readonly string[]) =>
    names
      .flatMap((name) => [properties[name] ?? []].flat().flatMap((value) => wordsOf(String(value))))
      .join(' ')
  return { searchNames: words(searched.searchNames), searchTexts: words(searched.searchTexts) }
}
