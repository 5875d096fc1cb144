import type { Standing } from '../../evidence/standing.ts'
import { companionsIn } from '../../graph-in-memory/companions-in.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { neighboursOfType } from '../../graph-in-memory/neighbours-of-type.ts'

export type Meetings = (one: string, other: string) => string[]

/** In which events that stand two actors were together; all by id, and in the order of the ids. */
export function meetingsIn(graph: GraphInMemory, standing: Standing): Meetings {
  const { nodes, numberOf, firstAt } = graph
  const known = new Map<number, Map<number, number[]>>()
  function companyOf(actor: number): Map<number, number[]> {
    const company =
      known.get(actor) ??
      companionsIn(graph, actor, neighboursOfType(graph, actor, 'Event').filter(standing.event))
    known.set(actor, company)
    return company
  }
  const degree = (node: number) => (firstAt[node + 1] ?? 0) - (firstAt[node] ?? 0)
  return (one, other) => {
    const [a, b] = [numberOf.get(one), numberOf.get(other)]
    if (a === undefined || b === undefined) return []
    const [few, many] = degree(a) <= degree(b) ? [a, b] : [b, a]
    const together = companyOf(few).get(many) ?? []
    return together.flatMap((event) => nodes[event]?.id ?? [])
  }
}
