import KDBush from 'kdbush'
import type { GraphNode } from '#model/graph.ts'
import type { Point } from '../layout/layout-graph.ts'
import { type IndexedScene, widthOf } from './scene.ts'

/** The widest shape of a degree is less than so many times as wide as the narrowest. */
const mostArea = 2

/** Finds the nodes of a scene by where they lie. */
export interface OverviewIndex {
  /** The node whose rim lies nearest to a point, at most `reach` away, when large ones are enlarged by a scale. */
  nodeAt(point: Point, reach: number, scale: number): GraphNode | undefined
  /** Those in a box, the largest first. */
  nodesIn(box: { x1: number; y1: number; x2: number; y2: number }): GraphNode[]
}

export function indexOf(scene: IndexedScene): OverviewIndex {
  const { nodes, xs, ys } = scene
  const tree = new KDBush(nodes.length, 64, Float32Array)
  for (const [index, x] of xs.entries()) tree.add(x, ys[index] ?? 0)
  tree.finish()
  return {
    nodeAt({ x, y }, reach, scale) {
      const largest = widthOf(scene, nodes.length - 1, scale) * mostArea
      const toRim = (index: number) =>
        Math.hypot((xs[index] ?? 0) - x, (ys[index] ?? 0) - y) - widthOf(scene, index, scale) / 2
      let best: { index: number; distance: number } | undefined
      for (const index of tree.within(x, y, reach + largest / 2)) {
        const distance = toRim(index)
        if (distance <= reach && (!best || distance < best.distance)) best = { index, distance }
      }
      return best && nodes[best.index]
    },
    nodesIn: ({ x1, y1, x2, y2 }) =>
      tree
        .range(x1, y1, x2, y2)
        .sort((one, other) => other - one)
        .flatMap((index) => nodes[index] ?? []),
  }
}
