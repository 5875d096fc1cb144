import { useMemo } from 'react'
import { useView } from './view-store.ts'
import { type VisibleGraph, visibleGraph } from './visible-graph.ts'

/** What is in view, kept up to date. */
export function useVisibleGraph(): VisibleGraph {
  const nodes = useView((view) => view.nodes)
  const edges = useView((view) => view.edges)
  const hidden = useView((view) => view.hidden)
  const filters = useView((view) => view.filters)
  return useMemo(() => visibleGraph({ nodes, edges, hidden, filters }), [nodes, edges, hidden, filters])
}
