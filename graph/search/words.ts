import type { Properties } from '#model/graph.ts'

const kanaMark = String.raw`[\u3099\u309A]`
const alone = String.raw`\p{Script=Han}|\p{Script=Hiragana}${kanaMark}?|\p{RI}{2}|(?![©®])\p{Extended_Pictographic}`
const anyWord = `${alone}|(?:(?!${alone})[\\p{L}\\p{N}]\\p{M}*)+`
/** Most words are of plain letters alone, and those are found several times faster where they are looked for first. */
const plainWord = String.raw`[a-z0-9]+(?![a-z0-9]|[^\0-\x7F])`
const word = new RegExp(`${plainWord}|${anyWord}`, 'gu')
const plain = /^[\0-\x7F]*$/

/** Marks that may be left out in writing. In other scripts, as Devanagari and Thai, they are vowels that tell words apart. */
const ornament = new RegExp(
  `(?!${kanaMark})(?=\\p{M})[\\p{Script=Inherited}\\p{Script=Cyrillic}\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}]`,
  'gu',
)

/**
 * The words of a text, in lower case and without accents. Chinese characters and hiragana, which are written
 * without spaces, are a word each, and so are emoji, whatever the colour of their skin.
 */
export function wordsOf(text: string): string[] {
  const bare = plain.test(text) ? text : text.normalize('NFKD').replace(ornament, '')
  return bare.toLowerCase().match(word) ?? []
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
