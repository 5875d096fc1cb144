import { z } from 'zod'
import { EdgeType } from '../edge-types.ts'
import { GraphNode, NodeId } from '../graph.ts'
import { total, truncated } from './list.ts'

export const Citation = z
  .object({
    source: NodeId,
    url: z.string().nullable(),
    archiveUrl: z.string().nullable(),
    title: z.string(),
    date: z.string().nullable(),
    publisher: z.string().nullable(),
    publisherId: NodeId.nullable(),
    tier: z.int().nullable().meta({ description: 'null: unrated' }),
  })
  .meta({ id: 'Citation', description: 'A source as one event cites it' })
export type Citation = z.infer<typeof Citation>

export const NodeDetail = z
  .object({
    node: GraphNode,
    degreeByEdgeType: z.array(z.object({ edgeType: EdgeType, degree: z.int() })),
    citations: z.array(Citation).meta({ description: 'What an event rests on; empty for other nodes' }),
    citationsTotal: total.meta({ description: 'How many citations there are in all' }),
    truncated: truncated.meta({ description: 'Whether there are more citations than these' }),
  })
  .meta({ id: 'NodeDetail' })
export type NodeDetail = z.infer<typeof NodeDetail>
