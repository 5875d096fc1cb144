import type { TimeAxis } from '../../view/view.ts'
import { dayOf, xOf } from '../time-axis/time-axis.ts'
import type { LayoutGraph, LayoutNode, Point, Positions } from './layout-graph.ts'
import { byDateOrName, byType, neighboursIn } from './order.ts'
import { nextFree, type Room, roomBeside } from './room.ts'

const betweenBands = 70
const undatedColumn = -170
const step = 6
const row = 24

/** Where on the axis a node lies by its own date: events alone are dated by it. */
function ownX(axis: TimeAxis, node: LayoutNode): number | undefined {
  if (node.type !== 'Event') return undefined
  const day = dayOf(node.date)
  return day === undefined ? undefined : xOf(axis, day)
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}

function* upAndDown(x: number, y: number): Generator<Point, never> {
  yield { x, y }
  for (let away = step; ; away += step) {
    yield { x, y: y - away }
    yield { x, y: y + away }
  }
}

function* onwards(x: number, y: number, direction: 1 | -1): Generator<Point, never> {
  for (let away = 0; ; away += row) yield { x, y: y + direction * away }
}

/** The x of a node that is no event: the mean of its events, else beside the events without a date. */
function meanX(axis: TimeAxis, graph: LayoutGraph): (node: LayoutNode) => number {
  const neighbours = neighboursIn(graph)
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const xOfEvents = (id: string) =>
    mean(
      (neighbours.get(id) ?? []).flatMap((other) => {
        const node = nodes.get(other)
        return node ? (ownX(axis, node) ?? []) : []
      }),
    )
  return ({ id }) =>
    xOfEvents(id) ??
    mean((neighbours.get(id) ?? []).flatMap((other) => xOfEvents(other) ?? [])) ??
    undatedColumn
}

function placeEvents(events: readonly LayoutNode[], axis: TimeAxis, room: Room): Positions {
  return new Map(
    [...events]
      .sort(byDateOrName)
      .map((node) => [node.id, nextFree(room, node, upAndDown(ownX(axis, node) ?? undatedColumn, 0))]),
  )
}

/**
 * Events from left to right at their dates, those without a date in a column of their own before the axis.
 * Actors lie above and everything else below, each at the mean of its events.
 */
export function layOutByTime(graph: LayoutGraph, axis: TimeAxis): Positions {
  const free = graph.nodes.filter(({ pinned }) => !pinned)
  const room = roomBeside(graph.nodes.filter(({ pinned }) => pinned))
  const events = free.filter(({ type }) => type === 'Event')
  const places = placeEvents(events, axis, room)
  const halfBand = [...places.values()].reduce((most, { y }) => Math.max(most, Math.abs(y)), 0)
  const x = meanX(axis, graph)
  const others = free.filter(({ type }) => type !== 'Event').sort(byType)
  for (const node of others) {
    const direction = node.type === 'Actor' ? -1 : 1
    const start = direction * (halfBand + betweenBands)
    places.set(node.id, nextFree(room, node, onwards(x(node), start, direction)))
  }
  return places
}

/** Finds room on the axis for the nodes that are not pinned, as near as can be to where they are. */
export function makeRoomInTime(graph: LayoutGraph, axis: TimeAxis): Positions {
  const free = graph.nodes.filter(({ pinned }) => !pinned)
  const room = roomBeside(graph.nodes.filter(({ pinned }) => pinned))
  const x = meanX(axis, graph)
  const xOfNode = (node: LayoutNode) =>
    node.type === 'Event' ? (ownX(axis, node) ?? undatedColumn) : x(node)
  return new Map(
    free.sort(byType).map((node) => [node.id, nextFree(room, node, upAndDown(xOfNode(node), node.y))]),
  )
}
