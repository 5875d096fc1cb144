import { describe, expect, it } from 'vitest'
import type { LayoutGraph, LayoutNode } from './layout-graph.ts'
import { freePlaces, seedAround } from './seed.ts'
import { layOut, makeRoom } from './simulate.ts'

function aNode(id: string, x: number, y: number, pinned = false): LayoutNode {
  return { id, type: 'Actor', label: id, date: undefined, x, y, radius: 10, pinned, selected: false }
}

function anExpansion(): LayoutGraph {
  const old = [aNode('anchor', 100, 0, true), aNode('a', 0, 0, true), aNode('b', -60, 40, true)]
  const seeds = seedAround({ x: 100, y: 0 }, old, 30)
  return {
    nodes: [...old, ...seeds.map(({ x, y }, index) => aNode(`new${index}`, x, y))],
    links: seeds.map((_, index) => ({ source: 'anchor', target: `new${index}` })),
  }
}

describe('makeRoom', () => {
  it('keeps every old node where it was', () => {
    const graph = anExpansion()
    const before = structuredClone(graph)
    const positions = makeRoom(graph)
    expect([...positions.keys()]).toEqual(graph.nodes.filter((node) => !node.pinned).map(({ id }) => id))
    expect(graph).toEqual(before)
  })

  it('lets no new node lie on another', () => {
    const graph = anExpansion()
    const positions = makeRoom(graph)
    const places = graph.nodes.map((node) => positions.get(node.id) ?? node)
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(19)
      }
    }
  })

  it('gives the same picture for the same graph', () => {
    expect(makeRoom(anExpansion())).toEqual(makeRoom(anExpansion()))
  })
})

describe('layOut', () => {
  it('places every node that is not pinned', () => {
    const graph = anExpansion()
    const free = graph.nodes.map((node) => ({ ...node, pinned: false }))
    const positions = layOut({ ...graph, nodes: free })
    expect(positions.size).toBe(graph.nodes.length)
    for (const { x, y } of positions.values()) expect(Number.isFinite(x + y)).toBe(true)
  })
})

describe('seedAround', () => {
  it('places new nodes on the side of the anchor away from the others', () => {
    const seeds = seedAround({ x: 100, y: 0 }, [{ x: 0, y: 0 }], 25)
    const mean = seeds.reduce((sum, seed) => sum + seed.x, 0) / seeds.length
    expect(mean).toBeGreaterThan(150)
  })

  it('surrounds an anchor that is alone', () => {
    const seeds = seedAround({ x: 5, y: 5 }, [{ x: 5, y: 5 }], 50)
    expect(seeds.some(({ x }) => x > 20) && seeds.some(({ x }) => x < -20)).toBe(true)
  })
})

describe('freePlaces', () => {
  const old = [
    { x: 10, y: 4 },
    { x: -10, y: -4 },
  ]

  it('puts an unconnected node beside what is there', () => {
    expect(freePlaces(old, 1)).toEqual([{ x: 170, y: 0 }])
    expect(freePlaces([], 1)).toEqual([{ x: 0, y: 0 }])
  })

  it('gives many of them places of their own, from where none is flung away', () => {
    const places = freePlaces(old, 400)
    expect(Math.min(...places.map(({ x }) => x))).toBeGreaterThan(10)
    const nodes = places.map(({ x, y }, index) => aNode(`new${index}`, x, y))
    const found = [...makeRoom({ nodes, links: [] }).values()]
    for (const { x, y } of found) expect(Math.hypot(x - 600, y)).toBeLessThan(3_000)
  })
})
