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

interface EdgeEnds {
  source: NodeType
  target: NodeType
  /** The end that the edge belongs to, for its file says so: the event, or the source for its publisher. */
  owner: 'source' | 'target'
}

/** The node types an edge type runs between. Every edge points from `source` to `target`. */
export const edgeEnds: Record<EdgeType, EdgeEnds> = {
  PARTICIPATED_IN: { source: 'Actor', target: 'Event', owner: 'target' },
  TAGGED: { source: 'Event', target: 'Tag', owner: 'source' },
  CITES: { source: 'Event', target: 'Source', owner: 'source' },
  PUBLISHED_BY: { source: 'Source', target: 'Publisher', owner: 'source' },
  REPORTED_BY: { source: 'Event', target: 'Publisher', owner: 'source' },
  RELATED_TO: { source: 'Event', target: 'Event', owner: 'source' },
}

interface EdgeWords {
  /** What an edge says, read from its source to its target. */
  says: string
  /** What a step of a path says, taken along the edge and against it. */
  step: readonly [along: string, against: string]
  /** What the target calls the nodes at the other ends, where their type does not say enough. */
  group?: string
}

export const edgeWords: Record<EdgeType, EdgeWords> = {
  PARTICIPATED_IN: { says: 'took part in', step: ['took part in', 'with'] },
  TAGGED: { says: 'is tagged', step: ['is filed under', 'is the subject of'] },
  CITES: { says: 'cites', step: ['cites', 'is cited by'], group: 'Events that cite it' },
  PUBLISHED_BY: {
    says: 'was published by',
    step: ['was published by', 'published'],
    group: 'Sources it published',
  },
  REPORTED_BY: {
    says: 'was reported by',
    step: ['was reported by', 'reported'],
    group: 'Events it reported',
  },
  RELATED_TO: { says: 'is related to', step: ['names', 'is named by'], group: 'Related events' },
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
