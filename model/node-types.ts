import { z } from 'zod'

export const NodeType = z.enum(['Event', 'Actor', 'Tag', 'Publisher', 'Source'])
export type NodeType = z.infer<typeof NodeType>
export const nodeTypes = NodeType.options

/** One value for each node type. */
export function perNodeType<Value>(make: (type: NodeType) => Value): Record<NodeType, Value> {
  return {
    Event: make('Event'),
    Actor: make('Actor'),
    Tag: make('Tag'),
    Publisher: make('Publisher'),
    Source: make('Source'),
  }
}
