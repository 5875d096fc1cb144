import { furthestMiss, type Path, type PathCondition, type Paths } from '#model/api/paths.ts'
import { edgeEnds, edgeWords } from '#model/edge-types.ts'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import { isolated } from '#model/isolated.ts'
import type { NodeType } from '#model/node-types.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'

type Nodes = ReadonlyMap<string, GraphNode>

/** Whether every neighbour of such a node is an event. */
function isOnlyInEvents(type: NodeType): boolean {
  const ends = Object.values(edgeEnds)
  return ends.every(
    ({ source, target }) =>
      (source !== type || target === 'Event') && (target !== type || source === 'Event'),
  )
}

/** What a node has that makes it broad or narrow. */
function breadthWords(node: GraphNode, breadth: number): string {
  if (node.type === 'Event') return formatCount(breadth, 'way on', 'ways on')
  if (isOnlyInEvents(node.type)) return formatCount(breadth, 'event', 'events')
  return formatCount(breadth, 'edge', 'edges')
}

const few = 10

/** Why a path is as telling as it is: by the narrowest and by the broadest node it passes, events left aside. */
export function reasonWords({ passes }: Path, nodes: Nodes): string {
  const hinges = passes
    .flatMap(({ node: id, breadth }) => {
      const node = nodes.get(id)
      return node && node.type !== 'Event' ? [{ node, breadth }] : []
    })
    .sort((a, b) => a.breadth - b.breadth)
  const [narrowest] = hinges
  const broadest = hinges.at(-1)
  if (passes.length === 0) return 'Neighbours: one edge joins them'
  if (!narrowest || !broadest)
    return passes.length === 1 ? 'Both are in the same event' : 'By events that name each other'
  const told = (hinge: typeof narrowest) =>
    `${isolated(hinge.node.label)}, in ${hinge.breadth <= few ? 'only ' : ''}${breadthWords(hinge.node, hinge.breadth)}`
  return narrowest === broadest
    ? `Through ${told(narrowest)}`
    : `Through ${told(narrowest)}, and ${told(broadest)}`
}

/** What a step says, from its beginning to its end. */
export function wordsOfStep(
  { from, edges }: Path['steps'][number],
  known: ReadonlyMap<string, GraphEdge>,
): string {
  const words = edges.flatMap((id) => {
    const edge = known.get(id)
    return edge ? [edgeWords[edge.type].step[edge.source === from ? 0 : 1]] : []
  })
  return [...new Set(words)].join(' and ')
}

const conditionWords: Record<PathCondition, string> = {
  maxLength: 'the limit of steps',
  through: 'the nodes to go through',
  avoid: 'the nodes to avoid',
  types: 'the types to pass through',
  dates: 'the dates',
  leftOut: 'what is left out',
}

/** How many paths were found, and what else there may be. */
export function foundWords({
  paths,
  truncated,
  areBest,
}: Pick<Paths, 'paths' | 'truncated' | 'areBest'>): string {
  const isOne = paths.length === 1
  const found = isOne ? '1 path.' : `${formatNumber(paths.length)} paths, the most telling first.`
  if (!truncated) return `${found} There is no other that differs enough.`
  if (areBest) return `${found} There may be more.`
  return `${found} Not all of the graph was searched: there may be more, also more telling than ${isOne ? 'this' : 'the last'}.`
}

/** What is said where not even a nearest miss was found. */
export function noMissWords(missesTruncated: boolean): string {
  return missesTruncated
    ? `Whether anything connects the two within ${furthestMiss} steps under other conditions was not searched to the end.`
    : `Nothing connects the two within ${furthestMiss} steps, under no conditions either.`
}

/** "Without the dates and the tiers" */
export function withoutWords(conditions: readonly PathCondition[]): string {
  const words = conditions.map((condition) => conditionWords[condition])
  const last = words.pop() ?? ''
  return `Without ${words.length === 0 ? last : `${words.join(', ')} and ${last}`}`
}
