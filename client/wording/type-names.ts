import type { EdgeType } from '#model/edge-types.ts'
import type { NodeType } from '#model/node-types.ts'
import type { ViewEdgeType } from '../view/view-edge.ts'

export const nodeTypeNames: Record<NodeType, { one: string; many: string }> = {
  Event: { one: 'event', many: 'events' },
  Actor: { one: 'actor', many: 'actors' },
  Tag: { one: 'tag', many: 'tags' },
  Publisher: { one: 'publisher', many: 'publishers' },
  Source: { one: 'source', many: 'sources' },
}

/** What an edge says, read from its source to its target. */
export const edgeTypePhrases: Record<ViewEdgeType, string> = {
  PARTICIPATED_IN: 'took part in',
  TAGGED: 'is tagged',
  CITES: 'cites',
  PUBLISHED_BY: 'was published by',
  REPORTED_BY: 'was reported by',
  RELATED_TO: 'is related to',
  SHARES_EVENTS: 'shares events with',
}

/** What a node calls its neighbours of a type along an edge type. */
export function neighbourGroupName(of: NodeType, edgeType: EdgeType, neighbours: NodeType): string {
  if (edgeType === 'RELATED_TO') return 'Related events'
  if (of === 'Publisher' && edgeType === 'REPORTED_BY') return 'Events it reported'
  if (of === 'Publisher' && edgeType === 'PUBLISHED_BY') return 'Sources it published'
  if (of === 'Source' && edgeType === 'CITES') return 'Events that cite it'
  return capitalised(nodeTypeNames[neighbours].many)
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
