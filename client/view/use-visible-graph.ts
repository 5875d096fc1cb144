import { useFacets } from '../filters/facets-store.ts'
import { graphInView } from './graph-in-view.ts'
import { useView } from './view-store.ts'
import type { VisibleGraph } from './visible-graph.ts'

/** What is in view, kept up to date. */
export function useVisibleGraph(): VisibleGraph {
  useFacets((state) => state.events)
  return useView(graphInView)
}
