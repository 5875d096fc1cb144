import { skipToken, useQuery } from '@tanstack/react-query'
import type { GraphEdge } from '#model/graph.ts'
import { fetchNode } from '../api/endpoints.ts'
import { eventOf } from './evidence.ts'

/** The event that an edge is read from, with its sources. */
export function useEventOf(edge: GraphEdge) {
  const event = eventOf(edge)
  return useQuery({
    queryKey: ['node', event],
    queryFn: event === undefined ? skipToken : ({ signal }) => fetchNode(event, signal),
  })
}
