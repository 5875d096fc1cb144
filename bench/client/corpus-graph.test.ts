import { expect, it } from 'vitest'
import { type PlacedGraph, partOf } from './corpus-graph.ts'

const node = (id: string) => ({ id, type: 'Event' as const, label: id, x: 0, y: 0 })
const hubAndSpokes: PlacedGraph = {
  nodes: ['hub', ...Array.from({ length: 30 }, (_, index) => `spoke ${index}`), 'far', 'alone'].map(node),
  edges: [
    ...Array.from({ length: 30 }, (_, index) => ({ source: 'hub', target: `spoke ${index}` })),
    { source: 'spoke 0', target: 'far' },
  ],
}

it('gathers a part from the greatest hub on, 25 neighbours at a time', () => {
  const part = partOf(hubAndSpokes, 27)
  expect(part.nodes).toHaveLength(27)
  expect(part.nodes.map(({ id }) => id)).toContain('far')
  expect(part.nodes.map(({ id }) => id)).not.toContain('spoke 25')
  expect(part.edges).toHaveLength(26)
})
