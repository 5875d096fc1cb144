import { z } from 'zod'
import type { EdgeType } from './edge-types.ts'
import { type NodeType, nodeTypeNames } from './node-types.ts'

/** The facets of an event that are nodes, as filters and addresses name them. */
export const NodeFacet = z.enum(['tags', 'publishers'])
export type NodeFacet = z.infer<typeof NodeFacet>
export const nodeFacets = NodeFacet.options

interface FacetNodes {
  type: NodeType
  /** Which leads from an event to them. */
  edge: EdgeType
  /** What they are to an event. */
  about: string
}

export const facetNodes: Record<NodeFacet, FacetNodes> = {
  tags: { type: 'Tag', edge: 'TAGGED', about: 'what it is filed under' },
  publishers: {
    type: 'Publisher',
    edge: 'REPORTED_BY',
    about: 'who published a source that it cites',
  },
}

/** One value for each facet that is nodes. */
export function perNodeFacet<Value>(make: (facet: NodeFacet) => Value): Record<NodeFacet, Value> {
  return { tags: make('tags'), publishers: make('publishers') }
}

/** What the nodes of a facet are called. */
export const facetNames = perNodeFacet((facet) => nodeTypeNames[facetNodes[facet].type])
