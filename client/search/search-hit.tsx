import type { GraphNode } from '#model/graph.ts'
import { nodeTypeNames } from '#model/node-types.ts'
import { TypeShape } from '../legend/type-shape.tsx'
import { formatCount } from '../wording/format-number.ts'
import { dateOf } from '../wording/node-words.ts'

export function SearchHit({ node }: { node: GraphNode }) {
  const date = dateOf(node)
  return (
    <>
      <TypeShape type={node.type} />
      <span className="hit-text">
        <span className="hit-name">{node.label}</span>
        <span className="hit-about">
          {nodeTypeNames[node.type].one}
          {date && `, ${date}`}
        </span>
      </span>
      <span className="hit-degree figure">{formatCount(node.degree, 'edge', 'edges')}</span>
    </>
  )
}
