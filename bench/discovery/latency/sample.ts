import type { NodeType } from '#model/node-types.ts'
import type { GraphInMemory } from '../../../server/graph-in-memory/graph-in-memory.ts'
import { randomOf } from '../../corpus/random.ts'

export interface HowMany {
  /** Requests of each kind in a run. */
  requests: number
  runs: number
}

/** The nodes to be asked about in each run. */
export type Sample = Record<'drawn by chance' | 'of most edges', string[][]>

/** Nodes of these types: others drawn by chance for each run, and the worst, which are the same in all. */
export function sampleOf(
  { nodes: all, firstAt }: GraphInMemory,
  types: readonly NodeType[],
  { requests, runs }: HowMany,
): Sample {
  const nodes = all.flatMap(({ id, type }, number) =>
    types.includes(type) ? [{ id, degree: (firstAt[number + 1] ?? 0) - (firstAt[number] ?? 0) }] : [],
  )
  const random = randomOf('sample')
  const worst = nodes
    .toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, requests)
    .map(({ id }) => id)
  return {
    'drawn by chance': Array.from({ length: runs }, () =>
      Array.from({ length: requests }, () => random.pick(nodes).id),
    ),
    'of most edges': Array.from({ length: runs }, () => worst),
  }
}
