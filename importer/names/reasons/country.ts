import { pairsByKey, type Reason } from '../reason.ts'
import { withoutCountry } from '../words.ts'

/** `Secret Service` and `U.S. Secret Service`. */
export const country: Reason = {
  name: 'country',
  pairs: (names) => pairsByKey(names, ({ words }) => [withoutCountry(words.outside).join('')]),
  weigh(a, b) {
    const [wordsA, wordsB] = [a.words.outside, b.words.outside]
    const [bareA, bareB] = [withoutCountry(wordsA), withoutCountry(wordsB)]
    const isOnlyOneNational = bareA.length < wordsA.length !== bareB.length < wordsB.length
    if (!isOnlyOneNational || bareA.join('') !== bareB.join('')) return undefined
    return { strength: 0.8, text: 'the names differ only in a country before them, such as U.S.' }
  },
}
