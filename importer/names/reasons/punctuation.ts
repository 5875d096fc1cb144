import type { CorpusName } from '../corpus-names.ts'
import { pairsByKey, type Reason } from '../reason.ts'

function joined({ words }: CorpusName): string {
  return words.outside.join('')
}

/** A leading "The", accents, dots and spaces: `The New York Times`, `JP Morgan` and `JPMorgan`. */
export const punctuation: Reason = {
  name: 'punctuation',
  pairs: (names) => pairsByKey(names, (name) => [joined(name)]),
  weigh(a, b) {
    if (joined(a) !== joined(b) || a.words.inside.length + b.words.inside.length > 0) return undefined
    return { strength: 0.95, text: 'the names differ only in "The", accents, dots or spaces' }
  },
}
