import { ask } from '#graph/question.ts'
import { leanNodes } from '#graph/questions/lean-nodes.ts'
import type { Store } from '#graph/store.ts'
import type { NodeType } from '#model/node-types.ts'
import { randomOf } from '../../corpus/random.ts'

const everything = 10_000_000
const drawn = 500
const worst = 100

export interface Sample {
  random: string[]
  /** Those of most edges. */
  worst: string[]
}

/** Nodes of these types to be asked about: drawn by chance, and the worst. */
export async function sampleOf(store: Store, types: readonly NodeType[]): Promise<Sample> {
  const rows = await Promise.all(types.map((type) => ask(store, leanNodes, { type, limit: everything })))
  const nodes = rows.flat()
  const random = randomOf('sample')
  return {
    random: Array.from({ length: drawn }, () => random.pick(nodes).id),
    worst: nodes
      .toSorted((a, b) => b.degree - a.degree)
      .slice(0, worst)
      .map(({ id }) => id),
  }
}
