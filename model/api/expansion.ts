import { z } from 'zod'
import { EdgeType } from '../edge-types.ts'
import { GraphEdge, GraphNode, NodeId } from '../graph.ts'
import { NodeType } from '../node-types.ts'
import { total, truncated } from './list.ts'
import { PreviewGroup } from './preview.ts'

/** The neighbours of one type along one type of edge. */
export const NeighbourKind = z.object({ edgeType: EdgeType, nodeType: NodeType })
export type NeighbourKind = z.infer<typeof NeighbourKind>

export const ExpansionOrder = z.enum(['importance', 'date', 'shared', 'rarity'])
export type ExpansionOrder = z.infer<typeof ExpansionOrder>

export const ExpansionPreviewRequest = z.object({
  anchors: z.array(NodeId).min(1).max(50).meta({ description: 'The nodes to expand' }),
  onCanvas: z.array(NodeId).max(5000).default([]).meta({
    description: 'Nodes that need not come again; ids that the graph does not have count for nothing',
  }),
})

export const ExpansionRequest = ExpansionPreviewRequest.extend({
  kinds: z.array(NeighbourKind).min(1).optional().meta({ description: 'Only neighbours of these kinds' }),
  order: ExpansionOrder.default('importance').meta({
    description:
      'importance: largest first; date: earliest first; shared: most edges to nodes of onCanvas and anchors first; rarity: fewest edges of its own first',
  }),
  limit: z.int().min(1).max(500).default(25),
  joined: z.boolean().default(false).meta({
    description:
      'Whether every edge comes that these nodes have among them and to those of onCanvas and anchors, of whatever kind: all that a canvas needs to show them',
  }),
})

const onCanvas = z.int().meta({ description: 'How many of all these are among onCanvas already' })

export const Expansion = z
  .object({
    nodes: z.array(GraphNode).meta({
      description:
        'Neighbours of any anchor that are neither on the canvas nor anchors, in the order asked for',
    }),
    edges: z.array(GraphEdge).meta({
      description:
        'The edges of the kinds asked for between the anchors and these nodes; with joined all that they have',
    }),
    total: total.meta({
      description:
        'Distinct neighbours in all, of the kinds asked for, on the canvas or not; anchors excepted',
    }),
    onCanvas,
    truncated: truncated.meta({ description: 'Whether there are more to come than these nodes' }),
  })
  .meta({ id: 'Expansion' })
export type Expansion = z.infer<typeof Expansion>

export const ExpansionPreview = z
  .object({
    groups: z.array(PreviewGroup.extend({ onCanvas })).meta({
      description: 'By edge type and node type; a neighbour by several edge types is in several groups',
    }),
    total: total.meta({ description: 'Distinct neighbours in all, anchors excepted' }),
    onCanvas,
  })
  .meta({ id: 'ExpansionPreview' })
export type ExpansionPreview = z.infer<typeof ExpansionPreview>
