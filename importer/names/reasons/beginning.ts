import { type CorpusName, namesBy } from '../corpus-names.ts'
import type { Reason } from '../reason.ts'
import { personParts } from './middle-initial.ts'

/** A name that begins more than so many others says nothing by it. */
const mostOthers = 3

function whole({ words }: CorpusName): string {
  return words.outside.join(' ')
}

/** The beginnings of two words or more that are not the whole name. */
function beginnings({ words: { outside } }: CorpusName): string[] {
  return outside.slice(2).map((_, index) => outside.slice(0, index + 2).join(' '))
}

const longerNames = namesBy(beginnings)

/** `Simpson Thacher` and `Simpson Thacher & Bartlett`: a beginning of few names. It needs a second reason. */
export const beginning: Reason = {
  name: 'beginning',
  *pairs(names) {
    const byName = new Map<string, CorpusName[]>()
    for (const name of names) byName.set(whole(name), [...(byName.get(whole(name)) ?? []), name])
    for (const long of names) {
      for (const part of beginnings(long)) {
        for (const short of byName.get(part) ?? []) yield [short, long]
      }
    }
  },
  weigh(a, b, corpus) {
    const [short, long] = a.words.outside.length < b.words.outside.length ? [a, b] : [b, a]
    if (a.type === 'Tag' || personParts(long)?.generation || !beginnings(long).includes(whole(short))) {
      return undefined
    }
    const names = longerNames(corpus).get(whole(short))?.length ?? 1
    if (names > mostOthers) return undefined
    const more = names === 1 ? 'no other name begins so' : `so begin ${names} names`
    return { strength: 0.35 / names, text: `${long.name} begins with ${short.name}; ${more}`, keep: long }
  },
}
