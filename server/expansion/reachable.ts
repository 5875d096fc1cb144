import { idsByType } from '#graph/ids-by-type.ts'
import { noLimit } from '#graph/no-limit.ts'
import { nodesById } from '#graph/nodes-by-id.ts'
import { ask } from '#graph/question.ts'
import { expansion } from '#graph/questions/expansion.ts'
import type { Store } from '#graph/store.ts'
import type { NeighbourKind } from '#model/api/expansion.ts'
import type { EdgeType } from '#model/edge-types.ts'
import { nodeTypeOf } from '#model/ids.ts'
import { unknownNode } from '../problems.ts'

export interface Reachable {
  id: string
  importance: number
  /** Text that sorts as dates do; after all of them when there is none. */
  date: string
  degree: number
  edgeTypes: Set<EdgeType>
}

/** Whether a neighbour reached along an edge is of one of the kinds, or of any when none are named. */
export function isOfKinds(
  kinds: readonly NeighbourKind[] | undefined,
  edgeType: EdgeType,
  id: string,
): boolean {
  const nodeType = nodeTypeOf(id)
  return !kinds || kinds.some((kind) => kind.edgeType === edgeType && kind.nodeType === nodeType)
}

/** The anchors, each once. Throws the answer 404 for the first that the graph does not have. */
export async function knownAnchors(store: Store, ids: readonly string[]): Promise<string[]> {
  const anchors = [...new Set(ids)]
  const known = new Set((await nodesById(store, anchors)).map(({ id }) => id))
  for (const id of anchors) if (!known.has(id)) throw unknownNode(id)
  return anchors
}

/** Every node of these kinds one step from any anchor, each once; the anchors themselves are not among them. */
export async function reachableFrom(
  store: Store,
  anchors: readonly string[],
  kinds?: readonly NeighbourKind[],
): Promise<Reachable[]> {
  const own = new Set(anchors)
  const found = new Map<string, Reachable>()
  for (const { type: from, ids } of idsByType(anchors)) {
    const rows = await ask(store, expansion, { from, anchors: ids, limit: noLimit })
    for (const { id, edgeType, importance, date, degree } of rows) {
      if (own.has(id) || !isOfKinds(kinds, edgeType, id)) continue
      const known = found.get(id)
      if (known) known.edgeTypes.add(edgeType)
      else {
        const edgeTypes = new Set([edgeType])
        found.set(id, { id, importance: importance ?? -1, date: date ?? '~', degree, edgeTypes })
      }
    }
  }
  return [...found.values()]
}
