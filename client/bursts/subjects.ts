import { burstTypes } from '#model/api/bursts.ts'
import type { GraphNode } from '#model/graph.ts'
import { selectedNodes } from '../view/selection.ts'
import type { View } from '../view/view.ts'
import { isDerived } from '../view/view-edge.ts'

function canBurst(node: GraphNode | undefined): boolean {
  return node !== undefined && burstTypes.includes(node.type)
}

/** The selected actors and tags, where that is one or two and nothing else; the ends of a selected derived link. */
export function burstSubjects({ selection, nodes, edges }: View): string[] {
  const edge = selection?.kind === 'edge' ? edges.get(selection.id) : undefined
  const ids = edge && isDerived(edge) ? [edge.source, edge.target] : selectedNodes(selection)
  return ids.length <= 2 && ids.every((id) => canBurst(nodes.get(id))) ? [...ids] : []
}
