import { slug } from '#model/ids.ts'
import type { Aliases } from '../names/aliases.ts'
import { readName } from '../names/words.ts'
import { likelyAlias } from '../rules/likely-alias.ts'
import { type FieldPath, finding } from '../rules/rule.ts'
import type { Report } from './check-corpus.ts'
import type { EventFile } from './event-file.ts'

interface Name {
  /** Its first spelling, and where that stands. */
  spelling: string
  file: string
  path: FieldPath
  uses: number
}

type Mention = Omit<Name, 'uses'>

function* actorsOf({ file, actors }: EventFile): Generator<Mention> {
  for (const [index, spelling] of actors.entries()) yield { spelling, file, path: ['actors', index] }
}

function* tagsOf({ file, tags }: EventFile): Generator<Mention> {
  for (const [index, spelling] of tags.entries()) yield { spelling, file, path: ['tags', index] }
}

function* publishersOf({ file, sources }: EventFile): Generator<Mention> {
  for (const [index, { publisher }] of sources.entries()) {
    if (publisher !== undefined) yield { spelling: publisher, file, path: ['sources', index] }
  }
}

/** The names that an import keeps apart, by the slug that stands for each. */
function countNames(mentions: Iterable<Mention>, aliases: Aliases): Map<string, Name> {
  const spellings = new Map<string, Name>()
  for (const mention of mentions) {
    const known = spellings.get(mention.spelling)
    if (known) known.uses += 1
    else spellings.set(mention.spelling, { ...mention, uses: 1 })
  }
  const names = new Map<string, Name>()
  for (const found of spellings.values()) {
    const key = aliases.keyOf(slug(found.spelling))
    const known = names.get(key)
    if (known) known.uses += found.uses
    else if (key !== '') names.set(key, found)
  }
  return names
}

/** What is left of a name without "The", accents, dots and spaces; undefined when it says more in brackets. */
function bareName({ spelling }: Name): string | undefined {
  const { outside, inside } = readName(spelling)
  return inside.length > 0 ? undefined : outside.join('')
}

function groupByBareName(names: Map<string, Name>): Map<string, [key: string, name: Name][]> {
  const groups = new Map<string, [string, Name][]>()
  for (const [key, name] of names) {
    const bare = bareName(name)
    if (bare === undefined) continue
    const group = groups.get(bare)
    if (group) group.push([key, name])
    else groups.set(bare, [[key, name]])
  }
  return groups
}

function reportLikelyAliases(names: Map<string, Name>, aliases: Aliases, report: Report): void {
  for (const group of groupByBareName(names).values()) {
    const [most, ...others] = group.sort(([, a], [, b]) => b.uses - a.uses)
    if (!most) continue
    const [mostKey, { spelling: other, uses }] = most
    for (const [key, { spelling: name, file, path }] of others) {
      if (!aliases.areDistinct(key, mostKey)) report(file, finding(likelyAlias, path, { name, other, uses }))
    }
  }
}

/** Names that mean the same to any reader, and yet are two to an import until `aliases.yml` says more. */
export function checkNames(events: EventFile[], aliases: Aliases, report: Report): void {
  for (const mentionsOf of [actorsOf, tagsOf, publishersOf]) {
    function* mentions() {
      for (const event of events) yield* mentionsOf(event)
    }
    reportLikelyAliases(countNames(mentions(), aliases), aliases, report)
  }
}
