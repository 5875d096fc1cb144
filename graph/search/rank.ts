import type { GraphNode } from '#model/graph.ts'
import { fold, type SearchTerms, wordsOf } from './terms.ts'

function closeness(label: string, aliases: string, wanted: string): number {
  const name = wordsOf(label).join(' ')
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (` ${name}`.includes(` ${wanted}`)) return 2
  const words = name.split(' ')
  if (wanted.split(' ').every((term) => words.some((word) => word.startsWith(term)))) return 3
  return fold(aliases).includes(wanted) ? 4 : 5
}

/**
 * Best first: the whole name, its beginning, a run of its words, all of its words, another spelling of it,
 * then the rest. When only near spellings are found, short names come first: there the near word says most.
 * Equal ones by degree, then by id.
 */
export function rank(nodes: GraphNode[], text: string, spelling: SearchTerms['spelling']): GraphNode[] {
  const wanted = wordsOf(text).join(' ')
  const scored = nodes.map((node) => ({
    node,
    closeness: closeness(node.label, [node.properties.aliases ?? []].flat().join(' '), wanted),
    length: spelling === 'close' ? wordsOf(node.label).length : 0,
  }))
  scored.sort(
    (a, b) =>
      a.closeness - b.closeness ||
      a.length - b.length ||
      b.node.degree - a.node.degree ||
      (a.node.id < b.node.id ? -1 : a.node.id > b.node.id ? 1 : 0),
  )
  return scored.map(({ node }) => node)
}
