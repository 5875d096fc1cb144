import type { CorpusName } from '../corpus-names.ts'
import { pairsByKey, type Reason } from '../reason.ts'

const legalForms = new Set(
  'ag bv co company corp corporation gmbh inc incorporated limited llc llp lp ltd nv plc sa'.split(' '),
)
/** What companies leave off when they are spoken of. */
const trades = new Set(
  'communications enterprises group holding holdings industries international labs market media services systems technologies technology'.split(
    ' ',
  ),
)

function strip(words: string[], endings: ReadonlySet<string>): string[] {
  let length = words.length
  while (length > 1 && endings.has(words[length - 1] ?? '')) length -= 1
  return words.slice(0, length)
}

function withoutForm({ words }: CorpusName): string[] {
  return strip(words.outside, legalForms)
}

function withoutTrade(name: CorpusName): string {
  return strip(withoutForm(name), trades).join('')
}

/** `Hut 8` and `Hut 8 Corp.`, and, less surely, `Verizon` and `Verizon Communications`. */
export const legalForm: Reason = {
  name: 'legal-form',
  pairs: (names) => pairsByKey(names, (name) => [withoutTrade(name)]),
  weigh(a, b) {
    if (a.type === 'Tag') return undefined
    const lengths = a.words.outside.length - b.words.outside.length
    const keep = lengths < 0 ? a : b
    if (a.words.outside.join('') === b.words.outside.join('')) return undefined
    if (withoutForm(a).join('') === withoutForm(b).join('')) {
      return {
        strength: 0.9,
        text: 'the names differ only in a legal form such as Inc. or Corporation',
        keep,
      }
    }
    if (withoutTrade(a) !== withoutTrade(b) || lengths === 0) return undefined
    return { strength: 0.6, text: 'the names differ only in a word such as Group or Communications' }
  },
}
