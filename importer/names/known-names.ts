import { distance } from 'fastest-levenshtein'
import { slug } from '#model/ids.ts'
import type { CorpusName } from './corpus-names.ts'
import { AliasRefused } from './edit-aliases.ts'

const mostProposals = 3

/** Names like the one asked for: those that hold all its words first, then by the fewest edits. */
function nearest(asked: string, names: CorpusName[]): string[] {
  const key = slug(asked)
  const words = key.split('-')
  const rank = ({ slug: own }: CorpusName) =>
    (words.every((word) => own.split('-').includes(word)) ? 0 : 1000) + distance(own, key)
  const ranked = names.map((name) => ({ name: name.name, rank: rank(name) })).sort((a, b) => a.rank - b.rank)
  return [...new Set(ranked.map(({ name }) => name))].slice(0, mostProposals)
}

/**
 * The name as the corpus or the aliases spell it most often; a spelling that occurs is kept. Throws AliasRefused,
 * with the nearest names, when nothing is named so.
 */
export function knownName(asked: string, names: CorpusName[], declared: string[]): string {
  const found = names.filter((name) => name.slug === slug(asked))
  const inAliases = declared.filter((name) => slug(name) === slug(asked))
  const isSpelled = inAliases.includes(asked) || found.some(({ spellings }) => spellings.has(asked))
  if (isSpelled) return asked
  const [first] = [...found.map(({ name }) => name), ...inAliases]
  if (first !== undefined) return first
  const near = nearest(asked, names)
  throw new AliasRefused(
    `No event names "${asked}".`,
    near.length > 0
      ? `Did you mean ${near.map((name) => `"${name}"`).join(', ')}?`
      : 'The folder has no names.',
  )
}
