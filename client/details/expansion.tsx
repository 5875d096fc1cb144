import { useMemo } from 'react'
import type { GraphNode } from '#model/graph.ts'
import { extentWords } from '../expand/count-words.ts'
import { expandNodes } from '../expand/expand-nodes.ts'
import { useExpandSettings } from '../expand/expand-settings.ts'
import { openExpandMenu } from '../expand/menu-store.ts'
import { usePreview } from '../expand/use-preview.ts'
import { selectNode } from '../select/select-nodes.ts'
import { countNeighbours } from '../view/count-neighbours.ts'
import { useVisibleGraph } from '../view/use-visible-graph.ts'
import { useView } from '../view/view-store.ts'
import { formatCount, formatNumber } from '../wording/format-number.ts'

function openBelow(nodeId: string, button: HTMLElement) {
  const { left, bottom } = button.getBoundingClientRect()
  selectNode(nodeId)
  openExpandMenu({ x: left, y: bottom + 2 })
}

function useNeighbourCount(id: string) {
  const nodes = useView((view) => view.nodes)
  const edges = useView((view) => view.edges)
  const visible = useVisibleGraph()
  return useMemo(() => countNeighbours([id], { nodes, edges }, visible), [id, nodes, edges, visible])
}

/** How many of a node's neighbours are in view, and the way to more of them. */
export function Expansion({ node }: { node: GraphNode }) {
  const { onCanvas, hidden } = useNeighbourCount(node.id)
  const preview = usePreview(node.id)
  const limit = useExpandSettings((settings) => settings.limit)
  const total = preview.data?.total
  if (total === undefined)
    return <p className="expansion-words">{formatCount(node.degree, 'edge', 'edges')}</p>
  if (total === 0) return null
  const rest = total - onCanvas
  return (
    <div className="expansion">
      <p className="expansion-words">
        {rest > 0 || hidden > 0
          ? extentWords(onCanvas - hidden, hidden, total)
          : total === 1
            ? 'Its one neighbour is in view.'
            : `All ${formatNumber(total)} neighbours are in view.`}
      </p>
      {rest > 0 && (
        <div className="expansion-actions">
          <button type="button" className="button" onClick={() => void expandNodes([node.id])}>
            Add {formatNumber(Math.min(limit, rest))} more
          </button>
          <button
            type="button"
            className="button"
            aria-haspopup="menu"
            onClick={(event) => openBelow(node.id, event.currentTarget)}
          >
            Choose which…
          </button>
        </div>
      )}
    </div>
  )
}
