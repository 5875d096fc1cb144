import { useVisibleGraph } from '../../view/use-visible-graph.ts'
import { formatCount, formatNumber } from '../../wording/format-number.ts'
import { useCanvasState } from '../canvas-state.ts'

/** How much of an overview is drawn in full now, and how to see more. */
export function OverviewNews() {
  const overview = useCanvasState((state) => state.overview)
  const { nodes, edges, unjudged } = useVisibleGraph()
  if (!overview) return null
  const { onScreen, near } = overview
  const counts = `: ${formatCount(nodes.length, 'node', 'nodes')}, ${formatCount(edges.length, 'edge', 'edges')}`
  const detail =
    near < onScreen
      ? `The ${formatNumber(near)} largest of ${formatNumber(onScreen)} here may have names; zoom in for more, and for edges.`
      : 'Every node here may have its name, and its edges can be selected.'
  return (
    <p className="overview-news">
      Overview{unjudged > 0 ? '' : counts}. {detail}
    </p>
  )
}
