import type { EdgeType } from '#model/edge-types.ts'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import { edgeId } from '#model/ids.ts'
import type { NodeType } from '#model/node-types.ts'

/** A node as a test needs it. */
export function aNode(id: string, type: NodeType, properties: GraphNode['properties'] = {}): GraphNode {
  return { id, type, label: id, properties, degree: 1 }
}

/** An edge as a test needs it. */
export function anEdge(source: string, type: EdgeType, target: string): GraphEdge {
  return { id: edgeId(source, type, target), source, target, type, properties: {} }
}
