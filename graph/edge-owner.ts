import { type EdgeType, edgeEnds } from '#model/edge-types.ts'
import type { NodeType } from '#model/node-types.ts'

export interface EdgeOwner {
  owner: NodeType
  other: NodeType
  /** The edge in Cypher, read from `(owner)` to `(other)`. */
  pattern: string
  ids(edge: { source: string; target: string }): { owner: string; other: string }
}

/**
 * An edge belongs to the end that its file is about: the event, or the source for its publisher. That end
 * has few edges, so writing and paging from it stays fast when the other end is a hub.
 */
export function edgeOwner(type: EdgeType): EdgeOwner {
  const { source, target } = edgeEnds[type]
  return type === 'PARTICIPATED_IN'
    ? {
        owner: target,
        other: source,
        pattern: `(owner)<-[r:${type}]-(other)`,
        ids: (edge) => ({ owner: edge.target, other: edge.source }),
      }
    : {
        owner: source,
        other: target,
        pattern: `(owner)-[r:${type}]->(other)`,
        ids: (edge) => ({ owner: edge.source, other: edge.target }),
      }
}
