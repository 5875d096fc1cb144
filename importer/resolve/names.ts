import { slug } from '#model/ids.ts'

/** Spellings of a name with how often each occurs, by the slug they share. */
export type Names = Map<string, Map<string, number>>

/** Counts one more use of a spelling; its slug, or undefined when it has no letter and no digit. */
export function countName(names: Names, spelling: string): string | undefined {
  const key = slug(spelling)
  if (key === '') return undefined
  const spellings = names.get(key) ?? new Map<string, number>()
  spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1)
  names.set(key, spellings)
  return key
}

/** The commonest spelling as the name, the others as aliases; equally common ones in alphabetical order. */
export function nameAndAliases(spellings: Map<string, number>): { name: string; aliases: string[] } {
  const [name = '', ...aliases] = [...spellings]
    .sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || (a < b ? -1 : 1))
    .map(([spelling]) => spelling)
  return { name, aliases }
}
