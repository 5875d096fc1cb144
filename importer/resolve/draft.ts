import { createHash, hash } from 'node:crypto'
import { type EdgeType, edgeTypes, perEdgeType } from '#model/edge-types.ts'
import type { Properties, PropertyValue } from '#model/graph.ts'
import { edgeId } from '#model/ids.ts'
import { type NodeType, nodeTypes, perNodeType } from '#model/node-types.ts'

/** A node to be stored: `contentHash` tells whether the stored one has the same properties. */
export interface DraftNode {
  id: string
  properties: Properties
  contentHash: string
}

export interface DraftEdge extends DraftNode {
  source: string
  target: string
}

/** The graph that the files describe, before it is held against what a store has. */
export interface Draft {
  nodes: Record<NodeType, Map<string, DraftNode>>
  edges: Record<EdgeType, Map<string, DraftEdge>>
}

/** Properties with the absent ones left out. */
export function properties(values: Record<string, PropertyValue | undefined>): Properties {
  const present: Properties = {}
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) present[name] = value
  }
  return present
}

function hashOf(values: Properties): string {
  const ordered = Object.keys(values)
    .sort()
    .map((name) => [name, values[name]])
  return hash('sha256', JSON.stringify(ordered)).slice(0, 16)
}

export function emptyDraft(): Draft {
  return {
    nodes: perNodeType(() => new Map<string, DraftNode>()),
    edges: perEdgeType(() => new Map<string, DraftEdge>()),
  }
}

export function addNode(draft: Draft, type: NodeType, id: string, values: Properties): void {
  draft.nodes[type].set(id, { id, properties: values, contentHash: hashOf(values) })
}

export function addEdge(
  draft: Draft,
  type: EdgeType,
  source: string,
  target: string,
  values: Properties = {},
): void {
  const id = edgeId(source, type, target)
  draft.edges[type].set(id, { id, source, target, properties: values, contentHash: hashOf(values) })
}

/**
 * A name for the content as a whole: the same for the same files on any machine, for the files are read in the
 * order of their names, and the draft keeps it.
 */
export function revisionOf({ nodes, edges }: Draft): string {
  const revision = createHash('sha256')
  const parts = [...nodeTypes.map((type) => nodes[type]), ...edgeTypes.map((type) => edges[type])]
  for (const part of parts) {
    for (const { id, contentHash } of part.values()) revision.update(`${id} ${contentHash}\n`)
  }
  return revision.digest('hex').slice(0, 12)
}
