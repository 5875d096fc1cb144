import { type CorpusName, type CorpusNames, namesBy } from '../corpus-names.ts'
import { pairsByKey, type Reason } from '../reason.ts'
import { smallWords, withoutCountry } from '../words.ts'
import { personParts } from './middle-initial.ts'

const longest = 8

/** The letters of a name that may be an initialism: one short word, a country before it left off. */
function letters({ words }: CorpusName): string | undefined {
  const [word, ...others] = withoutCountry(words.outside)
  return word !== undefined && others.length === 0 && word.length >= 2 && word.length <= longest
    ? word
    : undefined
}

/** The initials of a longer name, with and without its small words. */
function initials(name: CorpusName): string[] {
  const long = withoutCountry(name.words.outside)
  if (long.length < 2 || personParts(name)?.generation) return []
  const first = (list: string[]) => list.map((word) => word[0]).join('')
  return [...new Set([first(long), first(long.filter((word) => !smallWords.has(word)))])].filter(
    (text) => text.length >= 2,
  )
}

function isSpelledIn(short: string, words: string[]): boolean {
  if (short[0] !== words[0]?.[0]) return false
  let from = 0
  const text = words.join('')
  return [...short].every((letter) => {
    const at = text.indexOf(letter, from)
    from = at + 1
    return at >= 0
  })
}

/** The short form that a name gives of itself in brackets: `Government Accountability Office (GAO)`. */
function givenShort({ words }: CorpusName): string | undefined {
  const [inside, ...others] = words.inside
  const [short, ...more] = inside ?? []
  if (short === undefined || others.length > 0 || more.length > 0 || words.outside.length < 2)
    return undefined
  return short.length <= longest && isSpelledIn(short, words.outside) ? short : undefined
}

const expansions = namesBy(initials)

function bare({ words }: CorpusName): string {
  return withoutCountry(words.outside).join(' ')
}

/** The expansion that most events name, which an initialism means unless the text says otherwise. */
function usual(short: string, corpus: CorpusNames): CorpusName | undefined {
  const [first, ...others] = expansions(corpus).get(short) ?? []
  return others.reduce((best, name) => (best && best.events.size >= name.events.size ? best : name), first)
}

/** How sure initials are: two letters, an unusual expansion or a subject that is no actor say little. */
function strengthOf(short: string, long: CorpusName, corpus: CorpusNames): number {
  const most = usual(short, corpus)
  if (short.length < 3 || (long.type === 'Tag' && !corpus.isActor(long.slug))) return 0.3
  return most && bare(most) !== bare(long) && most.events.size > long.events.size ? 0.4 : 0.8
}

/** `FBI` and `Federal Bureau of Investigation`. */
export const initialism: Reason = {
  name: 'initialism',
  pairs: (names) =>
    pairsByKey(names, (name) =>
      [letters(name), givenShort(name), ...initials(name)].flatMap((key) => key ?? []),
    ),
  weigh(a, b, corpus) {
    for (const [short, long] of [
      [a, b],
      [b, a],
    ] as const) {
      const text = letters(short)
      if (text === undefined) continue
      if (givenShort(long) === text) {
        return { strength: 0.95, text: `${long.name} gives ${short.name} as its short form`, keep: long }
      }
      if (initials(long).includes(text)) {
        const strength = strengthOf(text, long, corpus)
        return { strength, text: `${short.name} is made of the initials of ${long.name}`, keep: long }
      }
    }
    return undefined
  },
}
