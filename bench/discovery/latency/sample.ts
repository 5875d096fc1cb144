import { ask } from '#graph/question.ts'
import { leanNodes } from '#graph/questions/lean-nodes.ts'
import type { Store } from '#graph/store.ts'
import type { NodeType } from '#model/node-types.ts'
import { randomOf } from '../../corpus/random.ts'

const everything = 10_000_000

export interface HowMany {
  /** Requests of each kind in a run. */
  requests: number
  runs: number
}

/** The nodes to be asked about in each run. */
export type Sample = Record<'drawn by chance' | 'of most edges', string[][]>

/** Nodes of these types: others drawn by chance for each run, and the worst, which are the same in all. */
export async function sampleOf(
  store: Store,
  types: readonly NodeType[],
  { requests, runs }: HowMany,
): Promise<Sample> {
  const rows = await Promise.all(types.map((type) => ask(store, leanNodes, { type, limit: everything })))
  const nodes = rows.flat()
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
