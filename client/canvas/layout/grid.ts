import type { LayoutGraph, Point, Positions } from './layout-graph.ts'
import { byDegree } from './order.ts'
import { nextFree, roomBeside } from './room.ts'

const cell = { width: 112, height: 72 }
const shape = 1.6

function* cellsInRows(columns: number): Generator<Point, never> {
  for (let index = 0; ; index += 1)
    yield { x: (index % columns) * cell.width, y: Math.floor(index / columns) * cell.height }
}

/** Rows of equal cells, the most connected node first. */
export function layOutInGrid(graph: LayoutGraph): Positions {
  const free = graph.nodes.filter(({ pinned }) => !pinned).sort(byDegree(graph))
  const room = roomBeside(graph.nodes.filter(({ pinned }) => pinned))
  const columns = Math.max(Math.ceil(Math.sqrt((free.length * shape * cell.height) / cell.width)), 1)
  const cells = cellsInRows(columns)
  return new Map(free.map((node) => [node.id, nextFree(room, node, cells)]))
}
