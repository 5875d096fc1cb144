import { slug } from '#model/ids.ts'

const latinAccents = /[\u0300-\u036f]/g
const bracketed = /[([]([^()[\]]*)[)\]]/g

/** Single letters in a row are one word: `U.S.` is `us`, `R.J. Reynolds` is `rj reynolds`. */
function joinInitials(words: string[]): string[] {
  const joined: string[] = []
  let run = ''
  for (const word of [...words, '']) {
    if (/^\p{L}$/u.test(word)) {
      run += word
      continue
    }
    if (run) joined.push(run)
    if (word) joined.push(word)
    run = ''
  }
  return joined
}

/** The words of a text, without case, punctuation and Latin accents, `&` read as `and`. */
export function wordsOf(text: string): string[] {
  const plain = slug(text.replaceAll('&', ' and ').replace(/(?<=\p{L})['’]/gu, ''))
    .normalize('NFD')
    .replace(latinAccents, '')
    .normalize('NFC')
  return joinInitials(plain.split('-').filter(Boolean))
}

export interface Words {
  /** Of what stands outside brackets, without a leading "the". */
  outside: string[]
  /** Of each text in brackets. */
  inside: string[][]
}

export function readName(name: string): Words {
  const inside = [...name.matchAll(bracketed)]
    .map(([, text]) => wordsOf(text ?? ''))
    .filter(({ length }) => length)
  const all = wordsOf(name.replace(bracketed, ' '))
  const outside = all[0] === 'the' && all.length > 1 ? all.slice(1) : all
  return outside.length > 0 ? { outside, inside } : { outside: wordsOf(name), inside: [] }
}

/** Words that names are formed with, and that say nothing of whom. */
export const smallWords: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'de',
  'for',
  'from',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
])

const countries = new Set(['us', 'usa', 'uk'])

/** Without the country that a national body is often named with. */
export function withoutCountry(words: string[]): string[] {
  return words.length > 1 && countries.has(words[0] ?? '') ? words.slice(1) : words
}

/** Roughly, and alike for both of two words, which is all that comparing them needs. */
export function singular(word: string): string {
  if (word.length < 5 || /(ss|us|is)$/.test(word)) return word
  return word.replace(/ies$/, 'y').replace(/s$/, '')
}
