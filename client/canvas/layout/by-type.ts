import { nodeTypes } from '#model/node-types.ts'
import type { LayoutGraph, Point, Positions } from './layout-graph.ts'
import { byDateOrName } from './order.ts'
import { nextFree, roomBeside } from './room.ts'

const rowHeight = 46
const columnWidth = 130
const betweenTypes = 60
const fewestRows = 10

function* cellsInColumns(left: number, rows: number): Generator<Point, never> {
  for (let index = 0; ; index += 1)
    yield { x: left + Math.floor(index / rows) * columnWidth, y: (index % rows) * rowHeight }
}

/** A block of columns for each type, read from the top down: events by date, everything else by name. */
export function layOutByType(graph: LayoutGraph): Positions {
  const free = graph.nodes.filter(({ pinned }) => !pinned)
  const room = roomBeside(graph.nodes.filter(({ pinned }) => pinned))
  const rows = Math.max(fewestRows, Math.ceil(Math.sqrt((free.length * columnWidth) / rowHeight / 1.6)))
  const places: Positions = new Map()
  let left = 0
  for (const type of nodeTypes) {
    const block = free.filter((node) => node.type === type).sort(byDateOrName)
    const columns = Math.max(Math.ceil(block.length / rows), 1)
    const cells = cellsInColumns(left, Math.max(Math.ceil(block.length / columns), 1))
    for (const node of block) {
      const place = nextFree(room, node, cells)
      places.set(node.id, place)
      left = Math.max(left, place.x)
    }
    if (block.length > 0) left += columnWidth + betweenTypes
  }
  return places
}
