import type { GraphNode } from '#model/graph.ts'
import { type NodeType, nodeTypes } from '#model/node-types.ts'
import type { Place } from '../../view/view.ts'
import type { VisibleGraph } from '../../view/visible-graph.ts'
import { nodeSize, shareOfDegree } from '../drawing/node-size.ts'

/** What is in view as numbers, which cost little to send to a worker and to draw. A node is its index. */
export interface Scene {
  xs: Float32Array
  ys: Float32Array
  /** The degree of each node in view. The least first, so that the largest lie on top. */
  degrees: Uint32Array
  /** Of each node the place of its type in `nodeTypes`. */
  types: Uint8Array
  /** The two ends of each edge. */
  sources: Uint32Array
  targets: Uint32Array
}

export interface IndexedScene extends Scene {
  nodes: readonly GraphNode[]
  indexOf: ReadonlyMap<string, number>
}

const typeIndex = new Map<NodeType, number>(nodeTypes.map((type, index) => [type, index]))

export function sceneOf(
  { nodes, edges }: Pick<VisibleGraph, 'nodes' | 'edges'>,
  places: ReadonlyMap<string, Place>,
  degrees: ReadonlyMap<string, number>,
): IndexedScene {
  const degreeOf = ({ id }: GraphNode) => degrees.get(id) ?? 0
  const sorted = nodes.toSorted((one, other) => degreeOf(one) - degreeOf(other))
  const indexOf = new Map(sorted.map(({ id }, index) => [id, index]))
  return {
    nodes: sorted,
    indexOf,
    xs: Float32Array.from(sorted, ({ id }) => places.get(id)?.x ?? 0),
    ys: Float32Array.from(sorted, ({ id }) => places.get(id)?.y ?? 0),
    degrees: Uint32Array.from(sorted, degreeOf),
    types: Uint8Array.from(sorted, ({ type }) => typeIndex.get(type) ?? 0),
    sources: Uint32Array.from(edges, ({ source }) => indexOf.get(source) ?? 0),
    targets: Uint32Array.from(edges, ({ target }) => indexOf.get(target) ?? 0),
  }
}

/** The width of a node in the graph, when large ones are enlarged by a scale. */
export function widthOf({ types, degrees }: Scene, node: number, scale: number): number {
  const type = nodeTypes[types[node] ?? 0] ?? 'Event'
  return nodeSize(type, shareOfDegree(degrees[node] ?? 0, degrees.at(-1) ?? 0), scale)
}
