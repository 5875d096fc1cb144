import type { NodeType } from '#model/node-types.ts'
import type { Statement } from '../store.ts'

export function removeNodes(type: NodeType, ids: string[]): Statement {
  return {
    cypher: `
    UNWIND $ids AS id
    MATCH (n:${type} {id: id})
    DETACH DELETE n`,
    parameters: { ids },
  }
}
