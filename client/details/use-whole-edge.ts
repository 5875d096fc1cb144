import { useQuery } from '@tanstack/react-query'
import type { GraphEdge } from '#model/graph.ts'
import { fetchSubgraph } from '../api/endpoints.ts'
import { useView } from '../view/view-store.ts'

/** The edge with all its properties: in a view of everything edges come without most of them. */
export function useWholeEdge(edge: GraphEdge) {
  const isLean = useView((view) => view.everything !== null)
  const query = useQuery({
    queryKey: ['edge', edge.id],
    queryFn: ({ signal }) => fetchSubgraph([edge.source, edge.target], signal),
    enabled: isLean,
  })
  const whole = isLean ? query.data?.edges.find(({ id }) => id === edge.id) : edge
  return { whole, query: isLean ? query : undefined }
}
