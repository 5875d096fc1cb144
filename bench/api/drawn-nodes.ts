import { ask } from '#graph/question.ts'
import { leanNodes } from '#graph/questions/lean-nodes.ts'
import type { Store } from '#graph/store.ts'
import type { NodeType } from '#model/node-types.ts'
import { randomOf } from '../corpus/random.ts'

const everything = 10_000_000

export interface DrawnNode {
  id: string
  label: string
  degree: number
}

/** The nodes of a type, to be drawn from by chance or by how many edges they have. */
export async function nodesToDraw(store: Store, type: NodeType) {
  const nodes: DrawnNode[] = await ask(store, leanNodes, { type, limit: everything })

  function draw(count: number, from = nodes): DrawnNode[] {
    const random = randomOf('api', type, from.length)
    return Array.from({ length: count }, () => random.pick(from))
  }

  return {
    draw,
    /** Of so many edges, or the nearest to it where there is none. */
    ofDegree(least: number, most: number, count: number): DrawnNode[] {
      const within = nodes.filter(({ degree }) => degree >= least && degree <= most)
      return draw(
        count,
        within.length > 0 ? within : nodes.toSorted((a, b) => b.degree - a.degree).slice(0, 1),
      )
    },
    hubs: (count: number): DrawnNode[] =>
      draw(count, nodes.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).slice(0, 10)),
  }
}
