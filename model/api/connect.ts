import { z } from 'zod'
import { GraphEdge, GraphNode, NodeId } from '../graph.ts'
import { NodeType } from '../node-types.ts'
import { ofRevision, revision, total, truncated } from './list.ts'

export const ConnectRequest = z.object({
  ids: z.array(NodeId).min(2).max(5000).meta({
    description: 'The nodes to connect; ids that the graph does not have count for nothing',
  }),
  types: z.array(NodeType).min(1).optional().meta({ description: 'Only by nodes of these types' }),
  limit: z.int().min(1).max(5000).default(25),
  offset: z.int().min(0).default(0),
  revision: ofRevision,
})

export const ConnectingNodes = z
  .object({
    nodes: z.array(GraphNode).meta({
      description:
        'Nodes not among ids that are neighbours of at least two of them: of most first, then the rarest',
    }),
    edges: z.array(GraphEdge).meta({ description: 'The edges between these nodes and ids' }),
    total,
    truncated,
    revision,
  })
  .meta({ id: 'ConnectingNodes' })
export type ConnectingNodes = z.infer<typeof ConnectingNodes>
