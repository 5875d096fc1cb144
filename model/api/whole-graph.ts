import { z } from 'zod'
import { EdgeType } from '../edge-types.ts'
import { NodeId, PropertyValue } from '../graph.ts'
import { NodeType, nodeTypes } from '../node-types.ts'
import { listOf, truncated } from './list.ts'

/** What a reader gets who asks for everything. */
export const typesOfEverything = nodeTypes.filter((type) => type !== 'Source')

export const WholeGraphQuery = z.object({
  types: listOf(NodeType).default(typesOfEverything).meta({
    description: 'The node types, comma-separated; all but sources when left out',
  }),
})

export const WholeGraph = z
  .object({
    revision: z.string().nullable().meta({
      description: 'Of the corpus; null when an import changed the graph while it was read',
    }),
    nodes: z
      .array(
        z.object({
          id: NodeId,
          type: NodeType,
          label: z.string(),
          degree: z.int().meta({ description: 'How many edges it has in the whole graph' }),
          date: z.string().optional(),
          dateEnd: z.string().optional(),
          importance: z.int().optional(),
          status: z.string().optional(),
          summary: z.string().optional(),
          location: PropertyValue.optional(),
        }),
      )
      .max(100_000)
      .meta({ description: 'By type and id' }),
    edges: z
      .array(
        z.object({
          source: NodeId,
          target: NodeId,
          type: EdgeType,
          tier: z.int().optional().meta({ description: 'Of a CITES' }),
          bestTier: z.int().optional().meta({ description: 'Of a REPORTED_BY' }),
        }),
      )
      .max(300_000)
      .meta({ description: 'Between these nodes, by type and ends' }),
    total: z.object({ nodes: z.int(), edges: z.int() }).meta({
      description: 'How many there are in all of these node types, and between them',
    }),
    truncated,
  })
  .meta({
    id: 'WholeGraph',
    description: 'Every node and edge, with no more of them than an overview and its filters need',
  })
export type WholeGraph = z.infer<typeof WholeGraph>
