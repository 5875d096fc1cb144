import { toGraphNode } from '#graph/node-row.ts'
import { ask, type Reader } from '#graph/question.ts'
import { node } from '#graph/questions/node.ts'
import type { GraphNode } from '#model/graph.ts'
import { nodeTypeOf } from '#model/ids.ts'
import { unknownNode } from '../problems.ts'

/** The node with this id; throws the answer 404 when there is none. */
export async function knownNode(store: Reader, id: string): Promise<GraphNode> {
  const [row] = nodeTypeOf(id) ? await ask(store, node, { id }) : []
  if (!row) throw unknownNode(id)
  return toGraphNode(row)
}
