import { graphInView } from '../../view/graph-in-view.ts'
import { isLarge } from '../../view/is-large.ts'
import type { View } from '../../view/view.ts'

const mostNodes = 1500
const mostEdges = 5000
const mostEnlarged = 4

/** How much larger than by itself a node of many edges is drawn at a zoom. */
export function overviewScale(zoom: number): number {
  return Math.min(Math.max(0.8 / zoom, 1), mostEnlarged)
}

/** Whether a view is drawn as an overview: filters may leave so little of a large one that it needs none. */
export function isOverview(view: View): boolean {
  if (!isLarge(view)) return false
  const { nodes, edges } = graphInView(view)
  return nodes.length > mostNodes || edges.length > mostEdges
}
