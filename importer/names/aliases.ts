import { slug } from '#model/ids.ts'

/** What a corpus declares about its names, compared by slug. */
export interface Aliases {
  /** The slug that stands for a slug: that of the first name of its group, else itself. */
  keyOf(slug: string): string
  /** The name to show for a key, as it is written in its group; undefined for a key without a group. */
  nameOf(key: string): string | undefined
  /** Whether two keys are declared to be different. */
  areDistinct(keyA: string, keyB: string): boolean
}

function pairOf(keyA: string, keyB: string): string {
  return keyA < keyB ? `${keyA}\n${keyB}` : `${keyB}\n${keyA}`
}

/** All pairs of a list, in its order. */
export function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]))
}

/** A name in two groups belongs to the first. */
export function aliasesOf(same: readonly string[][], distinct: readonly string[][]): Aliases {
  const keys = new Map<string, string>()
  const shown = new Map<string, string>()
  for (const names of same) {
    const [name] = names.filter((spelling) => !keys.has(slug(spelling)))
    if (name === undefined) continue
    shown.set(slug(name), name)
    for (const spelling of names) {
      if (!keys.has(slug(spelling))) keys.set(slug(spelling), slug(name))
    }
  }
  const keyOf = (key: string) => keys.get(key) ?? key
  const different = new Set(
    distinct
      .flatMap((names) => pairsOf(names.map((name) => keyOf(slug(name)))))
      .map(([a, b]) => pairOf(a, b)),
  )
  return {
    keyOf,
    nameOf: (key) => shown.get(key),
    areDistinct: (keyA, keyB) => different.has(pairOf(keyA, keyB)),
  }
}

export const noAliases: Aliases = aliasesOf([], [])
