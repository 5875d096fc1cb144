import { Menu } from '@base-ui/react/menu'
import type { Preview } from '#model/api/preview.ts'
import type { GraphNode } from '#model/graph.ts'
import { TypeShape } from '../legend/type-shape.tsx'
import { useView } from '../view/view-store.ts'
import { formatCount } from '../wording/format-number.ts'
import { neighbourGroupName, nodeTypeNames } from '../wording/type-names.ts'
import type { NewNeighbours } from './count-new-neighbours.ts'
import { countWords } from './count-words.ts'
import { expandNode } from './explore.ts'

const hub = 100

interface Props {
  node: GraphNode
  group: Preview['groups'][number]
  /** How many of the group are new, and how many hidden. */
  count: NewNeighbours
}

export function ExpandMenuRow({ node, group, count }: Props) {
  const { edgeType, nodeType, total, largest } = group
  const isThere = useView((view) => view.nodes.has(largest.id))
  const isHub = largest.degree >= hub && !isThere
  const who = total === 1 ? 'it' : 'one of them'
  return (
    <Menu.Item
      className="menu-item"
      disabled={count.fresh === 0}
      onClick={() => void expandNode(node.id, { edgeType, nodeType })}
    >
      <TypeShape type={nodeType} />
      <span className="menu-name">
        {neighbourGroupName(node.type, edgeType, nodeType)}
        {isHub && (
          <span className="menu-hub">
            {who}, {largest.label}, has {formatCount(largest.degree, 'edge', 'edges')}
          </span>
        )}
        <span className="visually-hidden"> ({nodeTypeNames[nodeType].many})</span>
      </span>
      <span className="figure">{countWords(count, total)}</span>
    </Menu.Item>
  )
}
