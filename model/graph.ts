import { z } from 'zod'
import { EdgeType } from './edge-types.ts'
import { NodeType } from './node-types.ts'

const Scalar = z.union([z.string(), z.number(), z.boolean()])
/** What a store can hold: a scalar or a list of scalars. Anything deeper is kept as JSON text. */
export const PropertyValue = z.union([Scalar, z.array(Scalar)])
export type PropertyValue = z.infer<typeof PropertyValue>
export const Properties = z.record(z.string(), PropertyValue)
export type Properties = z.infer<typeof Properties>

export const NodeId = z.string().meta({
  description: 'The id of a node: its type in lower case, a colon, and its key',
  example: 'actor:oliver-north',
})

export const GraphNode = z
  .object({
    id: NodeId,
    type: NodeType,
    label: z.string().meta({ description: 'What to call the node: a title or a name' }),
    properties: Properties,
    degree: z.int().meta({ description: 'How many edges it has in the whole graph' }),
  })
  .meta({ id: 'Node' })
export type GraphNode = z.infer<typeof GraphNode>

export const GraphEdge = z
  .object({
    id: z.string(),
    source: NodeId,
    target: NodeId,
    type: EdgeType,
    properties: Properties,
  })
  .meta({ id: 'Edge' })
export type GraphEdge = z.infer<typeof GraphEdge>
