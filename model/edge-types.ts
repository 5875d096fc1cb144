import { z } from 'zod'
import type { NodeType } from './node-types.ts'

export const EdgeType = z.enum([
  'PARTICIPATED_IN',
  'TAGGED',
  'CITES',
  'PUBLISHED_BY',
  'REPORTED_BY',
  'RELATED_TO',
])
export type EdgeType = z.infer<typeof EdgeType>
export const edgeTypes = EdgeType.options

/** The node types an edge type runs between. Every edge points from `source` to `target`. */
export const edgeEnds: Record<EdgeType, { source: NodeType; target: NodeType }> = {
  PARTICIPATED_IN: { source: 'Actor', target: 'Event' },
  TAGGED: { source: 'Event', target: 'Tag' },
  CITES: { source: 'Event', target: 'Source' },
  PUBLISHED_BY: { source: 'Source', target: 'Publisher' },
  REPORTED_BY: { source: 'Event', target: 'Publisher' },
  RELATED_TO: { source: 'Event', target: 'Event' },
}

/** One value for each edge type. */
export function perEdgeType<Value>(make: (type: EdgeType) => Value): Record<EdgeType, Value> {
  return {
    PARTICIPATED_IN: make('PARTICIPATED_IN'),
    TAGGED: make('TAGGED'),
    CITES: make('CITES'),
    PUBLISHED_BY: make('PUBLISHED_BY'),
    REPORTED_BY: make('REPORTED_BY'),
    RELATED_TO: make('RELATED_TO'),
  }
}
