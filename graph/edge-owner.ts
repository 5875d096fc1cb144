import { type EdgeType, edgeEnds, edgeTypes } from '#model/edge-types.ts'
import { nodeTypeOf } from '#model/ids.ts'
import type { NodeType } from '#model/node-types.ts'

export interface EdgeOwner {
  owner: NodeType
  other: NodeType
  /** The edge in Cypher, read from `(owner)` to `(other)`. */
  pattern: string
  ids(edge: { source: string; target: string }): { owner: string; other: string }
}

/** The owner of an edge has few, so writing and paging from it stays fast when the other end is a hub. */
export function edgeOwner(type: EdgeType): EdgeOwner {
  const { source, target, owner } = edgeEnds[type]
  return owner === 'target'
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

/** Every edge has one of these at one end, and they have few edges of their own. */
export const ownerTypes: readonly NodeType[] = [...new Set(edgeTypes.map((type) => edgeOwner(type).owner))]

/** Whether a node of this id owns edges, and so has few of them. */
export function isOwner(id: string): boolean {
  const type = nodeTypeOf(id)
  return type !== undefined && ownerTypes.includes(type)
}
