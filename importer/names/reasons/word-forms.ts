import type { CorpusName } from '../corpus-names.ts'
import { pairsByKey, type Reason } from '../reason.ts'
import { singular, smallWords, withoutCountry } from '../words.ts'

/** The words that carry meaning, in the singular and in alphabetical order. */
function meaning({ words }: CorpusName): string {
  return withoutCountry(words.outside)
    .filter((word) => !smallWords.has(word))
    .map(singular)
    .sort()
    .join(' ')
}

/** `Treasury Department` and `Department of the Treasury`; `privacy-violation` and `privacy-violations`. */
export const wordForms: Reason = {
  name: 'word-forms',
  pairs: (names) => pairsByKey(names, (name) => [meaning(name)]),
  weigh(a, b) {
    if (meaning(a) !== meaning(b) || meaning(a) === '') return undefined
    const [bareA, bareB] = [a, b].map(({ words }) => withoutCountry(words.outside).join(''))
    if (bareA === bareB) return undefined
    return {
      strength: 0.8,
      text: 'the names have the same words, in another order, number or joined otherwise',
    }
  },
}
