import { compareText } from '#model/compare-text.ts'

/** Spellings of a name with how often each occurs, by the key they share: a slug, or that of their group. */
export type Names = Map<string, Map<string, number>>

/** Counts one more use of a spelling. */
export function countName(names: Names, key: string, spelling: string): void {
  const spellings = names.get(key) ?? new Map<string, number>()
  spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1)
  names.set(key, spellings)
}

/**
 * The name to show and all other spellings: the name that the aliases give, else the commonest spelling.
 * The others are ordered by their number of uses, equally common ones by the alphabet.
 */
export function nameAndAliases(
  spellings: Map<string, number>,
  shown: string | undefined,
): { name: string; aliases: string[] } {
  const ordered = [...spellings]
    .sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || compareText(a, b))
    .map(([spelling]) => spelling)
  const name = shown ?? ordered[0] ?? ''
  return { name, aliases: ordered.filter((spelling) => spelling !== name) }
}
