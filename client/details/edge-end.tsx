import type { GraphNode } from '#model/graph.ts'
import { TypeShape } from '../legend/type-shape.tsx'
import { NodeLink } from './node-link.tsx'

/** One end of an edge or a derived link, to go to. */
export function EdgeEnd({ node }: { node: GraphNode | undefined }) {
  if (!node) return null
  return (
    <p className="edge-end">
      <TypeShape type={node.type} />
      <NodeLink id={node.id}>{node.label}</NodeLink>
    </p>
  )
}
