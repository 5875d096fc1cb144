import { type Random, randomOf } from './random.ts'
import { drawRank } from './ranks.ts'
import { vocabulary } from './shape.ts'

const syllables = [
  ...[
    'ba',
    'den',
    'fir',
    'gol',
    'hu',
    'jan',
    'ke',
    'lin',
    'mor',
    'nu',
    'pas',
    'rel',
    'si',
    'ton',
    'vu',
    'wa',
  ],
  ...[
    'bel',
    'dri',
    'fo',
    'gur',
    'han',
    'je',
    'kis',
    'lo',
    'mun',
    'na',
    'per',
    'ri',
    'sol',
    'tu',
    'van',
    'we',
  ],
]
const shortest = 2
const longest = 6

/** The word of a rank, another one for each of the first billion. Neighbours in rank look nothing alike. */
function spellRank(rank: number): string {
  let place = rank
  for (let length = shortest; length < longest; length++) {
    const ofLength = syllables.length ** length
    if (place < ofLength) return spell(scramble(place, ofLength), length)
    place -= ofLength
  }
  const ofLength = syllables.length ** longest
  return spell(scramble(place % ofLength, ofLength), longest)
}

/** An odd factor permutes the numbers below a power of two. */
function scramble(place: number, count: number): number {
  return Number((BigInt(place) * 2_654_435_769n) % BigInt(count))
}

function spell(code: number, length: number): string {
  let left = code
  let word = ''
  for (let index = 0; index < length; index++) {
    word += syllables[left % syllables.length]
    left = Math.floor(left / syllables.length)
  }
  return word
}

const common = Array.from({ length: 10_000 }, (_, rank) => spellRank(rank))

export function wordOf(rank: number): string {
  return common[rank] ?? spellRank(rank)
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function words(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => wordOf(drawRank(random, vocabulary)))
}

/** Words of so many characters in all, or a little more. */
export function phrase(random: Random, length: number): string {
  let text = wordOf(drawRank(random, vocabulary))
  while (text.length < length) text += ` ${wordOf(drawRank(random, vocabulary))}`
  return text
}

export function sentence(random: Random, count: number): string {
  return `${capitalised(words(random, count).join(' '))}.`
}

/** The name of a rank: words that many names share, then one of its own. */
export function nameOf(kind: string, rank: number, sharedWords: readonly number[]): string {
  const random = randomOf(kind, rank)
  return [...words(random, random.weighted(sharedWords)), wordOf(rank)].join(' ')
}
