import type { Standing } from '../../evidence/standing.ts'
import { eventsOfBoth } from '../../graph-in-memory/events-of-both.ts'
import type { GraphInMemory } from '../../graph-in-memory/graph-in-memory.ts'

export type Meetings = (one: number, other: number) => number[]

/** In which events that stand two actors were together; all by number and in rising order. */
export function meetingsIn(graph: GraphInMemory, standing: Standing): Meetings {
  if (standing.isWhole) return (one, other) => eventsOfBoth(graph, one, other)
  return (one, other) => eventsOfBoth(graph, one, other).filter(standing.event)
}
