import { distance } from 'fastest-levenshtein'
import { PassjoinIndex } from 'mnemonist'
import { type CorpusName, groupNames } from '../corpus-names.ts'
import type { Reason } from '../reason.ts'
import { singular } from '../words.ts'

const mostEdits = 2
const shortest = 7

function letters({ words }: CorpusName): string {
  return words.outside.join(' ')
}

/** The words that differ when the names have as many words, and only one of them differs. */
function differingWord(a: CorpusName, b: CorpusName): [string, string] | undefined {
  const [wordsA, wordsB] = [a.words.outside, b.words.outside]
  if (wordsA.length !== wordsB.length) return undefined
  const differing = wordsA.flatMap((word, index): [string, string][] => {
    const other = wordsB[index] ?? ''
    return word === other ? [] : [[word, other]]
  })
  return differing.length === 1 ? differing[0] : undefined
}

/**
 * A slip of the pen: `Suleiman` and `Suleyman Kerimov`. Names at most two edits apart (Levenshtein, 1966) are
 * found by Pass-Join (Li, Deng, Wang and Feng, "Pass-Join: A Partition-based Method for Similarity Joins",
 * VLDB 2011), never by comparing all; names
 * with other digits, such as years, are not compared.
 */
export const editDistance: Reason = {
  name: 'edit-distance',
  *pairs(names) {
    const byText = groupNames(names, (name) => [letters(name)])
    const byDigits = new Map<string, PassjoinIndex<string>>()
    for (const [text, alike] of byText) {
      if (text.length < shortest) continue
      const digits = text.replace(/\D/g, '')
      const index = byDigits.get(digits) ?? new PassjoinIndex<string>(distance, mostEdits)
      byDigits.set(digits, index)
      for (const found of index.search(text)) {
        for (const other of byText.get(found) ?? []) for (const name of alike) yield [other, name]
      }
      index.add(text)
    }
  },
  weigh(a, b) {
    const edits = distance(letters(a), letters(b))
    const words = differingWord(a, b)
    if (edits === 0 || edits > mostEdits || !words) return undefined
    const [wordA, wordB] = words
    const length = Math.min(wordA.length, wordB.length)
    if (singular(wordA) === singular(wordB) || length < 5 || wordA[0] !== wordB[0]) return undefined
    const strength =
      a.type === 'Tag' ? 0.3 : edits === 1 ? (length >= 6 ? 0.6 : 0.4) : length >= 8 ? 0.4 : 0.2
    return { strength, text: `${wordA} and ${wordB} are ${edits === 1 ? 'one letter' : 'two letters'} apart` }
  },
}
