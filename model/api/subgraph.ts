import { z } from 'zod'
import { GraphEdge, GraphNode, NodeId } from '../graph.ts'
import { total, truncated } from './list.ts'

export const SubgraphRequest = z.object({ ids: z.array(NodeId).min(1).max(5000) })
export type SubgraphRequest = z.infer<typeof SubgraphRequest>

export const Subgraph = z
  .object({
    nodes: z.array(GraphNode),
    edges: z.array(GraphEdge),
    total: total.meta({ description: 'How many edges run between these nodes' }),
    truncated,
    missing: z.array(NodeId).meta({ description: 'Ids asked for that the graph does not have' }),
  })
  .meta({ id: 'Subgraph' })
export type Subgraph = z.infer<typeof Subgraph>
