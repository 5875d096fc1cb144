import { slug } from '#model/ids.ts'
import { namedTypes } from '#model/node-types.ts'
import type { Aliases } from '../names/aliases.ts'
import { readName } from '../names/words.ts'
import { likelyAlias } from '../rules/likely-alias.ts'
import { finding } from '../rules/rule.ts'
import type { CorpusCheck, Report } from './corpus-check.ts'
import { namedIn, type Use } from './named-in.ts'

interface Name extends Use {
  /** Where its first spelling stands. */
  file: string
  uses: number
}

function count(spellings: Map<string, Name>, file: string, use: Use): void {
  const known = spellings.get(use.spelling)
  if (known) known.uses += 1
  else spellings.set(use.spelling, { ...use, file, uses: 1 })
}

/** The names that an import keeps apart, by the slug that stands for each. */
function namesOf(spellings: Map<string, Name>, aliases: Aliases): Map<string, Name> {
  const names = new Map<string, Name>()
  for (const found of spellings.values()) {
    const key = aliases.keyOf(slug(found.spelling))
    const known = names.get(key)
    if (known) names.set(key, { ...known, uses: known.uses + found.uses })
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
export function likelyAliases(aliases: Aliases): CorpusCheck {
  const kinds = namedTypes.map((type) => ({ usesIn: namedIn[type], spellings: new Map<string, Name>() }))
  return {
    see(event) {
      for (const { usesIn, spellings } of kinds) {
        for (const use of usesIn(event)) count(spellings, event.file, use)
      }
    },
    tell(report) {
      for (const { spellings } of kinds) reportLikelyAliases(namesOf(spellings, aliases), aliases, report)
    },
  }
}
