import type { LayoutNode, Point } from './layout-graph.ts'

/** What is kept free between the rims of two nodes. */
export const gap = 8
const cell = 48

type Body = Point & { radius: number }

export interface Room {
  isFree: (body: Body) => boolean
  take: (body: Body) => void
}

/** Room for nodes beside those that stay where they are. */
export function roomBeside(fixed: readonly Body[]): Room {
  const cells = new Map<string, Body[]>()
  const largest = { radius: 0 }
  const cellsAround = ({ x, y }: Point, reach: number) => {
    const keys: string[] = []
    for (let column = Math.floor((x - reach) / cell); column <= Math.floor((x + reach) / cell); column += 1)
      for (let row = Math.floor((y - reach) / cell); row <= Math.floor((y + reach) / cell); row += 1)
        keys.push(`${column},${row}`)
    return keys
  }
  const take = (body: Body) => {
    largest.radius = Math.max(largest.radius, body.radius)
    const [key = ''] = cellsAround(body, 0)
    cells.set(key, [...(cells.get(key) ?? []), body])
  }
  const isFree = (body: Body) =>
    cellsAround(body, body.radius + largest.radius + gap).every((key) =>
      (cells.get(key) ?? []).every(
        (other) => Math.hypot(body.x - other.x, body.y - other.y) >= body.radius + other.radius + gap,
      ),
    )
  for (const body of fixed) take(body)
  return { isFree, take }
}

/** The next of these points where the node lies on no other; takes it. */
export function nextFree(room: Room, { radius }: LayoutNode, points: Iterator<Point, never>): Point {
  for (;;) {
    const { value } = points.next()
    const body = { ...value, radius }
    if (!room.isFree(body)) continue
    room.take(body)
    return value
  }
}
