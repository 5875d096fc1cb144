import { z } from 'zod'
import { GraphEdge, GraphNode, NodeId } from '../graph.ts'
import { total, truncated } from './list.ts'

export const SubgraphRequest = z.object({
  ids: z.array(NodeId).min(1).max(5000),
  onCanvas: z.array(NodeId).max(5000).default([]).meta({
    description: 'Nodes that need not come again; the edges between them and those of ids do come',
  }),
})
export type SubgraphRequest = z.infer<typeof SubgraphRequest>

export const Subgraph = z
  .object({
    nodes: z.array(GraphNode),
    edges: z.array(GraphEdge),
    total: total.meta({
      description: 'How many edges run between these nodes, and between them and those of onCanvas',
    }),
    truncated,
    missing: z.array(NodeId).meta({ description: 'Ids asked for that the graph does not have' }),
  })
  .meta({ id: 'Subgraph' })
export type Subgraph = z.infer<typeof Subgraph>
