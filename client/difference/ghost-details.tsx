import type { GraphEdge, GraphNode } from '#model/graph.ts'
import { nodeTypeNames } from '#model/node-types.ts'
import { EdgeEnd } from '../details/edge-end.tsx'
import { PropertyList } from '../details/property-list.tsx'
import { TypeShape } from '../legend/type-shape.tsx'
import { useView } from '../view/view-store.ts'
import { capitalised, edgeTypePhrases } from '../wording/type-names.ts'
import { DifferenceNote, EdgeDifferenceNote } from './difference-note.tsx'

const notThere = 'The graph that is open does not have it; this is what the comparison says of it.'

/** A node that the graph does not have, as the comparison tells of it. */
export function GhostNode({ node }: { node: GraphNode }) {
  return (
    <article>
      <header>
        <p className="section-title details-type">
          <TypeShape type={node.type} />
          {capitalised(nodeTypeNames[node.type].one)}
        </p>
        <h2 className="details-title">{node.label}</h2>
        <p className="warning">{notThere}</p>
      </header>
      <DifferenceNote id={node.id} />
      <PropertyList properties={node.properties} />
    </article>
  )
}

/** An edge that the graph does not have. */
export function GhostEdge({ edge }: { edge: GraphEdge }) {
  const source = useView((view) => view.nodes.get(edge.source))
  const target = useView((view) => view.nodes.get(edge.target))
  return (
    <article>
      <p className="section-title details-type">Edge</p>
      <EdgeEnd node={source} />
      <p className="edge-phrase">{edgeTypePhrases[edge.type]}</p>
      <EdgeEnd node={target} />
      <p className="warning">{notThere}</p>
      <EdgeDifferenceNote id={edge.id} />
      <PropertyList properties={edge.properties} />
    </article>
  )
}
