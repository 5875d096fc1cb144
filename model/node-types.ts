import { z } from 'zod'

export const NodeType = z.enum(['Event', 'Actor', 'Tag', 'Publisher', 'Source'])
export type NodeType = z.infer<typeof NodeType>
export const nodeTypes = NodeType.options
