import { Collapsible } from '@base-ui/react/collapsible'
import type { Preview } from '#model/api/preview.ts'
import type { GraphNode } from '#model/graph.ts'
import { QueryNews } from '../app/query-news.tsx'
import { usePreview } from '../expand/use-preview.ts'
import { TypeShape } from '../legend/type-shape.tsx'
import { formatNumber } from '../wording/format-number.ts'
import { neighbourGroupName } from '../wording/type-names.ts'
import { NeighbourList, step } from './neighbour-list.tsx'

/** What follows is to be seen, too. */
const few = 5

/** An actor is known by its events: the first of them are told unasked. */
function Group({ node, group }: { node: GraphNode; group: Preview['groups'][number] }) {
  const { edgeType, nodeType, total } = group
  const isTold = node.type === 'Actor' && nodeType === 'Event'
  return (
    <Collapsible.Root className="neighbour-group" defaultOpen={isTold}>
      <Collapsible.Trigger className="wide-row neighbour-trigger">
        <TypeShape type={nodeType} />
        <span>{neighbourGroupName(node.type, edgeType, nodeType)}</span>
        <span className="figure muted">{formatNumber(total)}</span>
      </Collapsible.Trigger>
      <Collapsible.Panel>
        <NeighbourList
          node={node}
          edgeType={edgeType}
          nodeType={nodeType}
          first={isTold ? few : step}
          total={total}
        />
      </Collapsible.Panel>
    </Collapsible.Root>
  )
}

/** A node's neighbours by the kind of edge, loaded when a kind is unfolded. */
export function NeighbourGroups({ node }: { node: GraphNode }) {
  const preview = usePreview(node.id)
  return (
    <section className="panel-section">
      <h3 className="section-title">Neighbours</h3>
      <QueryNews query={preview} waiting="Counting…" />
      {preview.data?.total === 0 && <p className="muted">None.</p>}
      {preview.data?.groups.map((group) => (
        <Group key={`${group.edgeType} ${group.nodeType}`} node={node} group={group} />
      ))}
    </section>
  )
}
