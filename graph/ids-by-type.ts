import { nodeTypeOf } from '#model/ids.ts'
import { type NodeType, nodeTypes } from '#model/node-types.ts'

/** The ids under the type that each names; what is no node id is left out. */
export function idsByType(ids: readonly string[]): { type: NodeType; ids: string[] }[] {
  return nodeTypes.flatMap((type) => {
    const named = ids.filter((id) => nodeTypeOf(id) === type)
    return named.length > 0 ? [{ type, ids: named }] : []
  })
}
