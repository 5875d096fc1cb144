import { z } from 'zod'

export const NodeType = z.enum(['Event', 'Actor', 'Tag', 'Publisher', 'Source'])
export type NodeType = z.infer<typeof NodeType>
export const nodeTypes = NodeType.options

export const nodeTypeNames: Record<NodeType, { one: string; many: string }> = {
  Event: { one: 'event', many: 'events' },
  Actor: { one: 'actor', many: 'actors' },
  Tag: { one: 'tag', many: 'tags' },
  Publisher: { one: 'publisher', many: 'publishers' },
  Source: { one: 'source', many: 'sources' },
}

/** Those that files name, each file in its own spelling. */
export const namedTypes = ['Actor', 'Publisher', 'Tag'] as const satisfies NodeType[]
export type NamedType = (typeof namedTypes)[number]

/** One value for each type that files name. */
export function perNamedType<Value>(make: (type: NamedType) => Value): Record<NamedType, Value> {
  return { Actor: make('Actor'), Publisher: make('Publisher'), Tag: make('Tag') }
}

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
