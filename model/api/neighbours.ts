import { z } from 'zod'
import { PlainDate } from '../dates.ts'
import { EdgeType } from '../edge-types.ts'
import { GraphEdge, GraphNode } from '../graph.ts'
import { NodeType } from '../node-types.ts'
import { listOf, ofRevision, revision, total, truncated } from './list.ts'

export const NeighbourOrder = z.enum(['importance', 'date', 'degree', 'name'])
export type NeighbourOrder = z.infer<typeof NeighbourOrder>

export const NeighboursQuery = z.object({
  types: listOf(NodeType)
    .optional()
    .meta({ description: 'Only neighbours of these node types, comma-separated' }),
  edgeTypes: listOf(EdgeType)
    .optional()
    .meta({ description: 'Only along these edge types, comma-separated' }),
  from: PlainDate.optional().meta({ description: 'Leaves out events that ended before, and undated ones' }),
  to: PlainDate.optional().meta({ description: 'Leaves out events that began after, and undated ones' }),
  minImportance: z.coerce.number().int().min(0).max(10).optional().meta({
    description: 'Leaves out events below this importance or without one',
  }),
  order: NeighbourOrder.default('importance').meta({
    description: 'importance and degree: largest first; date: earliest first; name: alphabetical',
  }),
  limit: z.coerce.number().int().min(1).max(500).default(25),
  offset: z.coerce.number().int().min(0).default(0),
  revision: ofRevision,
})
export type NeighboursQuery = z.infer<typeof NeighboursQuery>

export const Neighbourhood = z
  .object({
    nodes: z.array(GraphNode).meta({ description: 'The neighbours, in the order asked for' }),
    edges: z.array(GraphEdge).meta({ description: 'The edges between the node and these neighbours' }),
    total,
    truncated,
    revision,
  })
  .meta({ id: 'Neighbourhood' })
export type Neighbourhood = z.infer<typeof Neighbourhood>
