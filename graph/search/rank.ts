import type { GraphNode } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'
import { fold, wordsOf } from './terms.ts'

/** Of two equally good hits the one of the earlier type is more often meant. */
const typeOrder: NodeType[] = ['Actor', 'Event', 'Tag', 'Publisher', 'Source']

function aliasesOf({ properties }: GraphNode): string {
  return [properties.aliases ?? []].flat().join(' ')
}

function closeness(node: GraphNode, wanted: string): number {
  const name = wordsOf(node.label).join(' ')
  if (name === wanted) return 0
  if (` ${name}`.includes(` ${wanted}`)) return 1
  const words = name.split(' ')
  if (wanted.split(' ').every((term) => words.some((word) => word.startsWith(term)))) return 2
  return fold(aliasesOf(node)).includes(wanted) ? 3 : 4
}

/**
 * Best first: the whole name, a run of its words, all of its words, another spelling of it, then the rest (a
 * text, or a near spelling). Equal ones by type, then by degree, then by id.
 */
export function rank(nodes: GraphNode[], text: string): GraphNode[] {
  const wanted = wordsOf(text).join(' ')
  const scored = nodes.map((node) => ({ node, closeness: closeness(node, wanted) }))
  scored.sort(
    (a, b) =>
      a.closeness - b.closeness ||
      typeOrder.indexOf(a.node.type) - typeOrder.indexOf(b.node.type) ||
      b.node.degree - a.node.degree ||
      (a.node.id < b.node.id ? -1 : a.node.id > b.node.id ? 1 : 0),
  )
  return scored.map(({ node }) => node)
}
