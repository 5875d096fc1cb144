import ForceGraph from 'force-graph'
import type { Draw } from './scene.ts'

/** Its own advice for the most speed: no simulation, and nothing that answers the pointer but panning and zooming. */
export const draw: Draw = (container, { nodes, edges, seen, edgeColour }) => {
  new ForceGraph(container)
    .width(container.clientWidth)
    .height(container.clientHeight)
    .enablePointerInteraction(false)
    .cooldownTicks(0)
    .nodeRelSize(1)
    .nodeVal('area')
    .nodeColor('colour')
    .linkColor(() => edgeColour)
    .graphData({
      nodes: nodes.map((node) => ({ ...node, fx: node.x, fy: node.y, area: node.radius ** 2 })),
      links: edges.map((edge) => ({ ...edge })),
    })
    .centerAt(seen.x, seen.y)
    .zoom(seen.zoom)
}
