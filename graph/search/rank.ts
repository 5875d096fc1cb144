import { z } from 'zod'
import { compareText } from '#model/compare-text.ts'
import { type NodeType, nodeTypes } from '#model/node-types.ts'
import { typeOfNode } from '../node-row.ts'
import { wordsOf } from './words.ts'

/** A node that holds the words of a search, with what its rank depends on. */
export const SearchHit = z.object({
  id: z.string(),
  label: z.string(),
  /** An event's file may use the word for something else than names. */
  aliases: z.unknown().transform((aliases) => [aliases ?? []].flat().map(String)),
  degree: z.int(),
})
export type SearchHit = z.infer<typeof SearchHit>

/** Of two equally good hits the one of the earlier type is more often meant. */
const typeOrder: NodeType[] = ['Actor', ...nodeTypes.filter((type) => type !== 'Actor')]

function closeness({ label, aliases }: SearchHit, wanted: string[]): number {
  const words = wordsOf(label)
  const name = words.join(' ')
  const run = wanted.join(' ')
  if (name === run) return 0
  if (` ${name}`.includes(` ${run}`)) return 1
  if (wanted.every((term) => words.some((word) => word.startsWith(term)))) return 2
  return aliases.some((alias) => wordsOf(alias).join(' ').includes(run)) ? 3 : 4
}

/**
 * Best first: the whole name, a run of its words, all of its words, another spelling of it, then the rest (a
 * text, or a near spelling). Equal ones by type, then by degree, then by id.
 */
export function rank(hits: SearchHit[], wanted: string[]): SearchHit[] {
  const scored = hits.map((hit) => ({
    hit,
    closeness: closeness(hit, wanted),
    type: typeOrder.indexOf(typeOfNode(hit.id)),
  }))
  scored.sort(
    (a, b) =>
      a.closeness - b.closeness ||
      a.type - b.type ||
      b.hit.degree - a.hit.degree ||
      compareText(a.hit.id, b.hit.id),
  )
  return scored.map(({ hit }) => hit)
}
