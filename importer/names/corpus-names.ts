import { compareText } from '#model/compare-text.ts'
import { slug } from '#model/ids.ts'
import type { NamedType } from '#model/node-types.ts'
import type { EventFile } from '../check/event-file.ts'
import { namedIn } from '../check/named-in.ts'
import type { Aliases } from './aliases.ts'
import { readName, type Words } from './words.ts'

/** A name of a corpus with what is known of whom it names; events are counted for its whole group. */
export interface CorpusName {
  type: NamedType
  slug: string
  /** The slug of the group that the aliases put it in, else its own. */
  key: string
  /** Its commonest spelling. */
  name: string
  spellings: ReadonlySet<string>
  words: Words
  /** The positions of its events in the corpus. */
  events: ReadonlySet<number>
}

export interface CorpusNames {
  names: CorpusName[]
  /** The keys of the other actors in a name's events. */
  companyOf(name: CorpusName): ReadonlySet<string>
  /** How many other actors the actor of this key meets. */
  companySize(key: string): number
  isActor(slug: string): boolean
}

/** Something worked out once for a corpus. */
export function perCorpus<Value>(make: (corpus: CorpusNames) => Value): (corpus: CorpusNames) => Value {
  const known = new WeakMap<CorpusNames, Value>()
  return (corpus) => {
    const value = known.get(corpus) ?? make(corpus)
    known.set(corpus, value)
    return value
  }
}

/** The names of a corpus by what they have in common. */
export function namesBy(
  keysOf: (name: CorpusName) => string[],
): (corpus: CorpusNames) => Map<string, CorpusName[]> {
  return perCorpus(({ names }) => groupNames(names, keysOf))
}

export function groupNames(
  names: CorpusName[],
  keysOf: (name: CorpusName) => string[],
): Map<string, CorpusName[]> {
  const groups = new Map<string, CorpusName[]>()
  for (const name of names) {
    for (const key of new Set(keysOf(name))) {
      const group = groups.get(key)
      if (group) group.push(name)
      else groups.set(key, [name])
    }
  }
  return groups
}

interface Counted {
  spellings: Map<string, number>
  key: string
}

function commonest(spellings: Map<string, number>): string {
  const [first] = [...spellings].sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || compareText(a, b))
  return first?.[0] ?? ''
}

function namesOf(type: NamedType, events: EventFile[], aliases: Aliases): CorpusName[] {
  const counted = new Map<string, Counted>()
  const eventsOf = new Map<string, Set<number>>()
  for (const [index, event] of events.entries()) {
    for (const { spelling } of namedIn[type](event)) {
      const own = slug(spelling)
      if (own === '') continue
      const known = counted.get(own) ?? { spellings: new Map(), key: aliases.keyOf(own) }
      known.spellings.set(spelling, (known.spellings.get(spelling) ?? 0) + 1)
      counted.set(own, known)
      eventsOf.set(known.key, (eventsOf.get(known.key) ?? new Set()).add(index))
    }
  }
  return [...counted]
    .sort(([a], [b]) => compareText(a, b))
    .map(([own, { spellings, key }]) => {
      const name = commonest(spellings)
      return {
        type,
        slug: own,
        key,
        name,
        spellings: new Set(spellings.keys()),
        words: readName(name),
        events: eventsOf.get(key) ?? new Set(),
      }
    })
}

/** The names of one type in a corpus, in the order of their slugs. */
export function corpusNames(type: NamedType, events: EventFile[], aliases: Aliases): CorpusNames {
  const actors = events.map(
    (event) => new Set(event.actors.map((spelling) => aliases.keyOf(slug(spelling))).filter(Boolean)),
  )
  const actorSlugs = new Set(events.flatMap((event) => event.actors.map(slug)))
  const company = new Map<string, Set<string>>()
  for (const present of actors) {
    for (const key of present) {
      const met = company.get(key) ?? new Set()
      for (const other of present) if (other !== key) met.add(other)
      company.set(key, met)
    }
  }
  const aroundName = new Map<string, Set<string>>()
  return {
    names: namesOf(type, events, aliases),
    companyOf({ key, events: places }) {
      const known = (type === 'Actor' ? company : aroundName).get(key)
      if (known) return known
      const around = new Set([...places].flatMap((index) => [...(actors[index] ?? [])]))
      aroundName.set(key, around)
      return around
    },
    companySize: (key) => company.get(key)?.size ?? 0,
    isActor: (own) => actorSlugs.has(own),
  }
}
