import type { EdgeType } from '#model/edge-types.ts'
import type { Properties } from '#model/graph.ts'
import { edgeOwner } from '../edge-owner.ts'
import type { Statement } from '../store.ts'

/** Makes the edges between nodes that exist, or gives those that exist exactly these properties. */
export function upsertEdges(
  type: EdgeType,
  edges: { source: string; target: string; properties: Properties }[],
): Statement {
  const { owner, other, pattern, ids } = edgeOwner(type)
  return {
    cypher: `
    UNWIND $rows AS row
    MATCH (owner:${owner} {id: row.owner})
    MATCH (other:${other} {id: row.other})
    MERGE ${pattern}
    SET r = row.properties`,
    parameters: { rows: edges.map((edge) => ({ ...ids(edge), properties: edge.properties })) },
  }
}
