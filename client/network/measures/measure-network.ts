import type { MeasureId } from '../measure-names.ts'
import { bridges } from './bridges.ts'
import { betweenness, degree, eigenvector, pagerank, strength } from './centralities.ts'
import { communities } from './communities.ts'
import { constraint } from './constraint.ts'
import { core } from './core.ts'
import { type MeasuredGraph, type MeasuredLink, measuredGraph, type Values } from './measured-graph.ts'

/** How many events an actor took part in is known without its links. */
type LinkMeasureId = Exclude<MeasureId, 'events'>

const measures: Record<LinkMeasureId, (graph: MeasuredGraph) => Values> = {
  degree,
  strength,
  betweenness,
  eigenvector,
  pagerank,
  core,
  constraint,
}

export interface NetworkOrder {
  nodes: readonly string[]
  links: readonly MeasuredLink[]
}

/** What was found out about a network; null for a measure that does not settle on it. */
export interface Measured {
  values: Record<LinkMeasureId, Values | null>
  communities: Values
  modularity: number
  /** The ends of each bridge. */
  bridges: readonly (readonly [string, string])[]
}

function settled(measure: (graph: MeasuredGraph) => Values, graph: MeasuredGraph): Values | null {
  try {
    return measure(graph)
  } catch (error) {
    if (error instanceof Error && error.message.includes('failed to converge')) return null
    throw error
  }
}

/** Measures a network by everything that Skein measures. */
export function measureNetwork({ nodes, links }: NetworkOrder, report: (share: number) => void): Measured {
  const graph = measuredGraph(nodes, links)
  const steps = Object.keys(measures).length + 2
  let done = 0
  const noted = <Result>(result: Result): Result => {
    done += 1
    report(done / steps)
    return result
  }
  const of = (id: LinkMeasureId) => noted(settled(measures[id], graph))
  const { values, modularity } = noted(communities(graph))
  return {
    values: {
      degree: of('degree'),
      strength: of('strength'),
      betweenness: of('betweenness'),
      eigenvector: of('eigenvector'),
      pagerank: of('pagerank'),
      core: of('core'),
      constraint: of('constraint'),
    },
    communities: values,
    modularity,
    bridges: noted(bridges(graph)).map((link) => graph.extremities(link)),
  }
}
