import { expect, it } from 'vitest'
import { layOutOverview } from './lay-out-overview.ts'

const graph = {
  nodes: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, degree: id === 'c' ? 2 : 1 })),
  edges: [
    { source: 'a', target: 'c' },
    { source: 'c', target: 'e' },
  ],
}

it('gives every node a place of its own', () => {
  const places = layOutOverview(graph)
  expect(places.map(([id]) => id).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(new Set(places.map(([, x, y]) => `${x} ${y}`)).size).toBe(5)
})

it('gives the same places however the nodes are listed', () => {
  expect(layOutOverview({ ...graph, nodes: graph.nodes.toReversed() })).toEqual(layOutOverview(graph))
})
