import { edgeId } from '#model/ids.ts'
import type { Standing } from '../evidence/standing.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { numberOfEdge } from '../graph-in-memory/number-of-edge.ts'

/** What stands when something is left out, by id. What the graph in memory does not have does not stand. */
export interface Stands {
  event(id: string): boolean
  /** Whether the citation of a source by an event does. */
  citation(event: string, source: string): boolean
}

export const allStands: Stands = { event: () => true, citation: () => true }

export function standsById(graph: GraphInMemory, standing: Standing): Stands {
  if (standing.isWhole) return allStands
  return {
    event(id) {
      const number = graph.numberOf.get(id)
      return number !== undefined && standing.event(number)
    },
    citation(event, source) {
      const number = numberOfEdge(graph, edgeId(event, 'CITES', source))
      return number !== undefined && standing.edge(number)
    },
  }
}
