import type { GraphEdge, GraphNode } from '#model/graph.ts'
import { TypeShape } from '../legend/type-shape.tsx'
import { useView } from '../view/view-store.ts'
import { edgeSentence } from '../wording/node-words.ts'
import { edgeTypePhrases } from '../wording/type-names.ts'
import { EdgeEvidence } from './edge-evidence.tsx'
import { NodeLink } from './node-link.tsx'
import { PropertyList } from './property-list.tsx'
import { useWholeEdge } from './use-whole-edge.ts'

function End({ node }: { node: GraphNode | undefined }) {
  if (!node) return null
  return (
    <p className="edge-end">
      <TypeShape type={node.type} />
      <NodeLink id={node.id}>{node.label}</NodeLink>
    </p>
  )
}

function ratingOf(edge: GraphEdge): string | undefined {
  if (edge.type === 'CITES' && edge.properties.tier === undefined) return 'This source is unrated.'
  if (edge.type === 'REPORTED_BY' && edge.properties.bestTier === undefined)
    return 'Its sources from this publisher are unrated.'
  return undefined
}

/** An edge in words: what joins its two ends, and what the file says about it. */
export function EdgeDetails({ edge: shown }: { edge: GraphEdge }) {
  const edge = useWholeEdge(shown)
  const source = useView((view) => view.nodes.get(edge.source))
  const target = useView((view) => view.nodes.get(edge.target))
  const rating = ratingOf(edge)
  return (
    <article>
      <p className="section-title details-type">Edge</p>
      <h2 className="visually-hidden">{source && target && edgeSentence(source, edge, target)}</h2>
      <End node={source} />
      <p className="edge-phrase">{edgeTypePhrases[edge.type]}</p>
      <End node={target} />
      {rating && <p className="warning">{rating}</p>}
      <EdgeEvidence edge={edge} />
      <PropertyList properties={edge.properties} />
    </article>
  )
}
