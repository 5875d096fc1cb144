import { type NamedType, namedTypes } from '#model/node-types.ts'
import type { EventFile } from '../check/event-file.ts'
import type { Aliases } from './aliases.ts'
import { type CorpusName, type CorpusNames, corpusNames } from './corpus-names.ts'
import { numbers } from './objections/numbers.ts'
import { person } from './objections/person.ts'
import { together } from './objections/together.ts'
import type { Evidence, Objection, Reason } from './reason.ts'
import { beginning } from './reasons/beginning.ts'
import { brackets } from './reasons/brackets.ts'
import { country } from './reasons/country.ts'
import { editDistance } from './reasons/edit-distance.ts'
import { initialism } from './reasons/initialism.ts'
import { legalForm } from './reasons/legal-form.ts'
import { middleInitial } from './reasons/middle-initial.ts'
import { punctuation } from './reasons/punctuation.ts'
import { sharedCompany } from './reasons/shared-company.ts'
import { shortFirstName } from './reasons/short-first-name.ts'
import { site } from './reasons/site.ts'
import { surname } from './reasons/surname.ts'
import { title } from './reasons/title.ts'
import { wordForms } from './reasons/word-forms.ts'

const reasons: Reason[] = [
  punctuation,
  brackets,
  legalForm,
  site,
  title,
  middleInitial,
  initialism,
  country,
  wordForms,
  surname,
  shortFirstName,
  beginning,
  editDistance,
  sharedCompany,
]

const objections: Objection[] = [together, numbers, person]

/** Pairs below it are not suggested; chosen on the tuning half of bench/names/judged-pairs.yml. */
export const defaultThreshold = 0.5

export interface Suggestion {
  type: NamedType
  names: [string, string]
  /** What is proposed to be shown: the one of the two, or the name that its group shows. */
  keep: string
  /** What is to be shown so. */
  other: string
  /** Each of the two has a line in aliases.yml: accept joins no lines. */
  areGroups: boolean
  /** 0 to 1. */
  score: number
  /** For it, the strongest first, and then what speaks against it. */
  reasons: { reason: string; text: string; against: boolean }[]
  /** In how many events each name is. */
  events: [number, number]
}

/** For independent reasons: one minus the chance that none of them holds (noisy or; Pearl, 1988). */
function combined(found: { strength: number }[]): number {
  return 1 - found.reduce((none, { strength }) => none * (1 - strength), 1)
}

function betterOf(a: CorpusName, b: CorpusName, found: Evidence[]): CorpusName {
  const told = found.find(({ keep }) => keep)?.keep
  if (told) return told
  const [bracketsA, bracketsB] = [a.words.inside.length, b.words.inside.length]
  if (bracketsA !== bracketsB) return bracketsA < bracketsB ? a : b
  return a.events.size >= b.events.size ? a : b
}

function proposal(
  a: CorpusName,
  b: CorpusName,
  found: Evidence[],
  aliases: Aliases,
): Pick<Suggestion, 'keep' | 'other' | 'areGroups'> {
  const [groupA, groupB] = [aliases.nameOf(a.key), aliases.nameOf(b.key)]
  if (groupA !== undefined) return { keep: groupA, other: groupB ?? b.name, areGroups: groupB !== undefined }
  if (groupB !== undefined) return { keep: groupB, other: a.name, areGroups: false }
  const keep = betterOf(a, b, found)
  return { keep: keep.name, other: (keep === a ? b : a).name, areGroups: false }
}

/** What speaks for two names being the same and what against; undefined when nothing speaks for it. */
function weighPair(
  a: CorpusName,
  b: CorpusName,
  corpus: CorpusNames,
  aliases: Aliases,
): Suggestion | undefined {
  const found = reasons
    .flatMap((reason) => {
      const evidence = reason.weigh(a, b, corpus)
      return evidence ? [{ reason: reason.name, ...evidence }] : []
    })
    .sort((one, other) => other.strength - one.strength)
  if (found.every(({ reason }) => reason === sharedCompany.name)) return undefined
  const against = objections.flatMap((objection) => {
    const objected = objection.weigh(a, b, corpus)
    return objected ? [{ reason: objection.name, ...objected }] : []
  })
  const score = against.reduce((rest, { remains }) => rest * remains, combined(found))
  return {
    type: a.type,
    names: [a.name, b.name],
    ...proposal(a, b, found, aliases),
    score: Math.round(score * 1000) / 1000,
    reasons: [
      ...found.map(({ reason, text }) => ({ reason, text, against: false })),
      ...against.map(({ reason, text }) => ({ reason, text, against: true })),
    ],
    events: [a.events.size, b.events.size],
  }
}

function inOrder(a: Suggestion, b: Suggestion): number {
  const eventsOf = ({ events }: Suggestion) => events[0] + events[1]
  return b.score - a.score || eventsOf(b) - eventsOf(a) || (a.names.join('\n') < b.names.join('\n') ? -1 : 1)
}

/** The candidate pairs of a corpus, each once, with the two ordered by their slugs. */
function candidates({ names }: CorpusNames): Map<string, [CorpusName, CorpusName]> {
  const pairs = new Map<string, [CorpusName, CorpusName]>()
  for (const reason of reasons) {
    for (const [one, other] of reason.pairs(names)) {
      const [a, b] = one.slug < other.slug ? [one, other] : [other, one]
      pairs.set(`${a.slug}\n${b.slug}`, [a, b])
    }
  }
  return pairs
}

/**
 * Pairs of names that may mean the same and are not declared either way, the best first; in the same order for
 * the same files. A pair that occurs as actors and as tags, or by several names of its groups, stands once.
 */
export function suggest(events: EventFile[], aliases: Aliases, threshold = defaultThreshold): Suggestion[] {
  const best = new Map<string, Suggestion>()
  for (const type of namedTypes) {
    const corpus = corpusNames(type, events, aliases)
    for (const [a, b] of candidates(corpus).values()) {
      if (a.key === b.key || aliases.areDistinct(a.key, b.key)) continue
      const suggestion = weighPair(a, b, corpus, aliases)
      if (!suggestion || suggestion.score < threshold) continue
      const pair = [a.key, b.key].sort().join('\n')
      const known = best.get(pair)
      if (!known || inOrder(suggestion, known) < 0) best.set(pair, suggestion)
    }
  }
  return [...best.values()].sort(inOrder)
}
