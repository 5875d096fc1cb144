import { type EdgeType, edgeEnds, edgeWords, perEdgeType } from '#model/edge-types.ts'
import { type NodeType, nodeTypeNames } from '#model/node-types.ts'
import type { ViewEdgeType } from '../view/view-edge.ts'

/** What an edge says, read from its source to its target. */
export const edgeTypePhrases: Record<ViewEdgeType, string> = {
  ...perEdgeType((type) => edgeWords[type].says),
  SHARES_EVENTS: 'shares events with',
}

/** What a node calls its neighbours of a type along an edge type. */
export function neighbourGroupName(of: NodeType, edgeType: EdgeType, neighbours: NodeType): string {
  const group = of === edgeEnds[edgeType].target ? edgeWords[edgeType].group : undefined
  return group ?? capitalised(nodeTypeNames[neighbours].many)
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** A property's name as words: `capture_lanes` and `captureLanes` become "Capture lanes". */
export function propertyName(name: string): string {
  const words = name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[_-]+/g, ' ')
  return capitalised(
    words
      .trim()
      .toLocaleLowerCase()
      .replaceAll(/\b(url|id)\b/g, (word) => word.toUpperCase()),
  )
}
