import { type CorpusName, perCorpus } from '../corpus-names.ts'
import { areActors, type Reason } from '../reason.ts'
import { smallWords, withoutCountry } from '../words.ts'
import { closeness } from './shared-company.ts'

/** Past this many words a name is not that of a person. */
const mostWords = 3

function* surnamePairs(names: CorpusName[]): Generator<[CorpusName, CorpusName]> {
  const alone = new Map(
    names.flatMap((name) => {
      const [word, ...others] = name.words.outside
      return word !== undefined && others.length === 0 ? [[word, name] as const] : []
    }),
  )
  for (const name of names) {
    const { outside } = name.words
    const bearer = outside.length > 1 && outside.length <= mostWords && alone.get(outside.at(-1) ?? '')
    if (bearer) yield [bearer, name]
  }
}

const eventsBySurname = perCorpus(({ names }) => {
  const events = new Map<string, Set<number>>()
  for (const { words, events: own } of names) {
    const last = words.outside.length > 1 && words.outside.at(-1)
    if (!last) continue
    const known = events.get(last) ?? new Set()
    for (const event of own) known.add(event)
    events.set(last, known)
  }
  return events
})

/** `Trump` and `Donald Trump`: who bears it most often, in the company of the same people. */
export const surname: Reason = {
  name: 'surname',
  pairs: surnamePairs,
  weigh(a, b, corpus) {
    if (!areActors(a, b)) return undefined
    const [alone, full] = a.words.outside.length === 1 ? [a, b] : [b, a]
    const word = alone.words.outside[0]
    const { length } = full.words.outside
    if (word === undefined || alone.words.outside.length > 1 || length < 2 || length > mostWords)
      return undefined
    if (full.words.outside.at(-1) !== word || full.words.outside.some((part) => smallWords.has(part))) {
      return undefined
    }
    if (withoutCountry(full.words.outside).length < length) return undefined
    const share = full.events.size / Math.max(1, eventsBySurname(corpus).get(word)?.size ?? 0)
    const { company, shared } = closeness(alone, full, corpus)
    if (shared === 0 || share < 0.5) return undefined
    const percent = Math.round(100 * share)
    return {
      strength: share * Math.min(0.9, 0.3 + 0.6 * company),
      text: `${full.name} is in ${percent} % of the events that name someone so, and they share ${shared} companions`,
      keep: full,
    }
  },
}
