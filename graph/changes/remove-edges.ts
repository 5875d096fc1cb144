import type { EdgeType } from '#model/edge-types.ts'
import { edgeOwner } from '../edge-owner.ts'
import type { Statement } from '../store.ts'

export function removeEdges(type: EdgeType, edges: { source: string; target: string }[]): Statement {
  const { owner, other, pattern, ids } = edgeOwner(type)
  return {
    cypher: `
    UNWIND $rows AS row
    MATCH (owner:${owner} {id: row.owner})
    MATCH (other:${other} {id: row.other})
    MATCH ${pattern}
    DELETE r`,
    parameters: { rows: edges.map(ids) },
  }
}
