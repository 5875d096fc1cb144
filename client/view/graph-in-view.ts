import { type FacetsOfEvents, useFacets } from '../filters/facets-store.ts'
import { type Visibility, type VisibleGraph, visibleGraph } from './visible-graph.ts'

let last: { of: Visibility; facets: FacetsOfEvents; graph: VisibleGraph } | undefined

/** What of a view is in view, by the facets known now. The answer for the same view is kept. */
export function graphInView({ nodes, edges, hidden, filters }: Visibility): VisibleGraph {
  const { events: facets } = useFacets.getState()
  const isSame =
    last?.facets === facets &&
    last.of.nodes === nodes &&
    last.of.edges === edges &&
    last.of.hidden === hidden &&
    last.of.filters === filters
  if (last && isSame) return last.graph
  const of = { nodes, edges, hidden, filters }
  const graph = visibleGraph(of, facets)
  last = { of, facets, graph }
  return graph
}
