import type { Standing } from '../../evidence/standing.ts'
import { eventsOfBoth } from '../../graph-in-memory/events-of-both.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'
import { idsOf } from '../../graph-in-memory/ids-of.ts'

export type Meetings = (one: string, other: string) => string[]

/** In which events that stand two actors were together; all by id, and in the order of the ids. */
export function meetingsIn(graph: GraphInMemory, standing: Standing): Meetings {
  return (one, other) => {
    const [a, b] = [one, other].map((id) => graph.numberOf.get(id))
    if (a === undefined || b === undefined) return []
    return idsOf(graph, eventsOfBoth(graph, a, b).filter(standing.event))
  }
}
