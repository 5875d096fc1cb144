import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Draw } from './scene.ts'

/** One unit of the graph is a pixel when nothing is scaled to fit; y grows upwards. */
export const draw: Draw = (container, { nodes, edges, seen, edgeColour, hidesEdges }) => {
  const graph = new MultiDirectedGraph()
  for (const { id, label, x, y, radius, colour } of nodes)
    graph.addNode(id, { label, x, y: -y, size: radius, color: colour })
  for (const { source, target } of edges) graph.addEdge(source, target, { color: edgeColour })
  const renderer = new Sigma(graph, container, {
    autoRescale: false,
    itemSizesReference: 'positions',
    zoomToSizeRatioFunction: (ratio) => ratio,
    hideEdgesOnMove: hidesEdges,
    hideLabelsOnMove: true,
    defaultEdgeType: 'line',
    minEdgeThickness: 1,
  })
  renderer.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 / seen.zoom })
}
