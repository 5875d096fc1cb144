import { describe, expect, it } from 'vitest'
import { axisFor, dayOf, xOf } from '../time-axis/time-axis.ts'
import { layOutByTime, makeRoomInTime } from './by-time.ts'
import { layOutByType } from './by-type.ts'
import { layOutConcentric } from './concentric.ts'
import type { LayoutGraph, LayoutNode, Positions } from './layout-graph.ts'
import { layouts } from './layouts.ts'

function aNode(id: string, changes: Partial<LayoutNode> = {}): LayoutNode {
  const place = { x: 0, y: 0, radius: 12, pinned: false, selected: false }
  return { id, type: 'Actor', label: id, date: undefined, ...place, ...changes }
}

function anEvent(id: string, date: string | undefined, changes: Partial<LayoutNode> = {}): LayoutNode {
  return aNode(id, { type: 'Event', date, ...changes })
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}

/** 60 events over 20 years, each with an actor of its own and one that is in all. */
function someGraph(changes: (node: LayoutNode) => Partial<LayoutNode> = () => ({})): LayoutGraph {
  const events = numbers(60).map((n) =>
    anEvent(`event:${n}`, n % 10 === 9 ? undefined : `${1980 + (n % 20)}`),
  )
  const actors = numbers(60).map((n) => aNode(`actor:${n}`))
  const hub = aNode('actor:hub', { radius: 16 })
  const nodes = [...events, ...actors, hub].map((node) => ({ ...node, ...changes(node) }))
  const links = numbers(60).flatMap((n) => [
    { source: `actor:${n}`, target: `event:${n}` },
    { source: 'actor:hub', target: `event:${n}` },
  ])
  return { nodes, links }
}

const axis = axisFor(numbers(20).map((n) => dayOf(`${1980 + n}`) ?? 0))

/** Forces alone do not keep nodes from lying on one another. */
const { force: _, ...ordered } = layouts
const exact: Record<string, (graph: LayoutGraph) => Positions> = {
  'make room in time': (graph) => makeRoomInTime(graph, axis),
  ...Object.fromEntries(
    Object.entries(ordered).map(([name, layOut]) => [name, (graph: LayoutGraph) => layOut(graph, axis)]),
  ),
}

function placed(graph: LayoutGraph, places: Positions): LayoutNode[] {
  return graph.nodes.map((node) => ({ ...node, ...places.get(node.id) }))
}

describe.each(Object.entries(exact))('%s', (_, layOut) => {
  it('places every node, and none on another or on a pinned one', () => {
    const graph = someGraph(({ id }) =>
      id === 'event:3' || id === 'actor:5' ? { pinned: true, x: 60, y: 60 } : {},
    )
    const pinnedApart = graph.nodes.map((node) => (node.id === 'actor:5' ? { ...node, x: 200 } : node))
    const nodes = placed({ ...graph, nodes: pinnedApart }, layOut({ ...graph, nodes: pinnedApart }))
    for (const [index, one] of nodes.entries()) {
      for (const other of nodes.slice(index + 1)) {
        const distance = Math.hypot(one.x - other.x, one.y - other.y)
        expect(distance, `${one.id} and ${other.id}`).toBeGreaterThan(one.radius + other.radius)
      }
    }
  })

  it('leaves a pinned node where it is', () => {
    const places = layOut(someGraph(({ id }) => ({ pinned: id === 'event:3' })))
    expect(places.has('event:3')).toBe(false)
    expect(places.size).toBe(120)
  })

  it('gives the same picture whatever order the nodes come in', () => {
    const graph = someGraph()
    expect(layOut({ ...graph, nodes: [...graph.nodes].reverse() })).toEqual(layOut(graph))
  })
})

describe('layOutByTime', () => {
  it('places each event at its date, a year at its middle, so that later lies further right', () => {
    const nodes = [anEvent('a', '1985-08-20'), anEvent('b', '1985'), anEvent('c', '1986-01')]
    const places = layOutByTime({ nodes, links: [] }, axis)
    for (const { id, date } of nodes) expect(places.get(id)?.x).toBe(xOf(axis, dayOf(date) ?? 0))
    expect(dayOf('1985')).toBe(dayOf('1985-07-02'))
  })

  it('keeps events without a date, and what only they lead to, in a column left of the axis', () => {
    const nodes = [anEvent('dated', '1980'), anEvent('undated', undefined), aNode('actor')]
    const places = layOutByTime({ nodes, links: [{ source: 'actor', target: 'undated' }] }, axis)
    expect(places.get('undated')?.x).toBeLessThan((places.get('dated')?.x ?? 0) - 100)
    expect(places.get('actor')?.x).toBe(places.get('undated')?.x)
  })

  it('places an actor at the mean of its events', () => {
    const nodes = [anEvent('early', '1981-01-01'), anEvent('late', '1991-01-01'), aNode('actor')]
    const links = ['early', 'late'].map((target) => ({ source: 'actor', target }))
    const places = layOutByTime({ nodes, links }, axis)
    const mean = ((places.get('early')?.x ?? 0) + (places.get('late')?.x ?? 0)) / 2
    expect(places.get('actor')?.x).toBeCloseTo(mean)
  })
})

describe('layOutConcentric', () => {
  it('places what is further from the selection further out', () => {
    const graph = someGraph(({ id }) => ({ selected: id === 'actor:0' }))
    const places = layOutConcentric(graph)
    const distance = (id: string) =>
      Math.hypot(places.get(id)?.x ?? Number.NaN, places.get(id)?.y ?? Number.NaN)
    const path = ['actor:0', 'event:0', 'actor:hub', 'event:7', 'actor:7'].map(distance)
    expect(path[0]).toBe(0)
    for (const [step, far] of path.slice(1).entries()) expect(far).toBeGreaterThan(path[step] ?? Number.NaN)
  })

  it('places the most connected node in the middle when nothing is selected', () => {
    expect(layOutConcentric(someGraph()).get('actor:hub')).toMatchObject({
      x: expect.closeTo(0),
      y: expect.closeTo(0),
    })
  })
})

describe('layOutByType', () => {
  it('orders the events of a column by date', () => {
    const nodes = [anEvent('a', '1999'), anEvent('b', undefined), anEvent('c', '1985-02'), aNode('d')]
    const places = layOutByType({ nodes, links: [] })
    const [c, a, b] = ['c', 'a', 'b'].map((id) => places.get(id)?.y ?? Number.NaN)
    expect(c).toBeLessThan(a ?? Number.NaN)
    expect(a).toBeLessThan(b ?? Number.NaN)
    expect(places.get('d')?.x).not.toBe(places.get('a')?.x)
  })
})
