import { DataSet } from 'vis-data'
import { Network } from 'vis-network'
import type { Draw } from './scene.ts'

/** Its own advice for large networks: no physics, straight edges, a layout worked out before. */
export const draw: Draw = (container, { nodes, edges, seen, edgeColour, hidesEdges }) => {
  const network = new Network(
    container,
    {
      nodes: new DataSet(
        nodes.map(({ id, x, y, radius, colour }) => ({ id, x, y, size: radius, color: colour })),
      ),
      edges: new DataSet(
        edges.map(({ source, target }, id) => ({ id, from: source, to: target, color: edgeColour })),
      ),
    },
    {
      physics: false,
      layout: { improvedLayout: false },
      edges: { smooth: false },
      nodes: { shape: 'dot', borderWidth: 0 },
      interaction: { hideEdgesOnDrag: hidesEdges },
    },
  )
  network.moveTo({ position: { x: seen.x, y: seen.y }, scale: seen.zoom })
}
