import { expect, it } from 'vitest'
import type { EdgeType } from '#model/edge-types.ts'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'
import { noFilters } from '../filters/filters.ts'
import { countNewNeighbours } from './count-new-neighbours.ts'

const nothingHidden = { hidden: new Set<string>(), filters: noFilters }
const largest = { id: 'actor:a', label: 'A', degree: 1 }

function aNode(id: string, type: NodeType): [string, GraphNode] {
  return [id, { id, type, label: id, properties: {}, degree: 1 }]
}

function anEdge(source: string, type: EdgeType, target: string): [string, GraphEdge] {
  const id = `${source}|${type}|${target}`
  return [id, { id, source, target, type, properties: {} }]
}

it('counts what an expansion would add, for each group and in all', () => {
  const nodes = new Map([aNode('event:e', 'Event'), aNode('actor:a', 'Actor'), aNode('tag:t', 'Tag')])
  const edges = new Map([
    anEdge('actor:a', 'PARTICIPATED_IN', 'event:e'),
    anEdge('event:e', 'TAGGED', 'tag:t'),
  ])
  const groups = [
    { edgeType: 'PARTICIPATED_IN' as const, nodeType: 'Actor' as const, total: 3, largest },
    { edgeType: 'TAGGED' as const, nodeType: 'Tag' as const, total: 1, largest },
  ]
  expect(countNewNeighbours('event:e', { groups, total: 4 }, { nodes, edges, ...nothingHidden })).toEqual({
    all: { fresh: 2, hidden: 0 },
    groups: [
      { fresh: 2, hidden: 0 },
      { fresh: 0, hidden: 0 },
    ],
  })
})

it('counts a neighbour with two edges once', () => {
  const nodes = new Map([aNode('event:e', 'Event'), aNode('event:f', 'Event')])
  const edges = new Map([
    anEdge('event:e', 'RELATED_TO', 'event:f'),
    anEdge('event:f', 'RELATED_TO', 'event:e'),
  ])
  const groups = [{ edgeType: 'RELATED_TO' as const, nodeType: 'Event' as const, total: 1, largest }]
  expect(countNewNeighbours('event:e', { groups, total: 1 }, { nodes, edges, ...nothingHidden })).toEqual({
    all: { fresh: 0, hidden: 0 },
    groups: [{ fresh: 0, hidden: 0 }],
  })
})

it('tells the neighbours of a hidden type apart: they are not new, but not in view either', () => {
  const nodes = new Map([aNode('event:e', 'Event'), aNode('actor:a', 'Actor'), aNode('tag:t', 'Tag')])
  const edges = new Map([
    anEdge('actor:a', 'PARTICIPATED_IN', 'event:e'),
    anEdge('event:e', 'TAGGED', 'tag:t'),
  ])
  const groups = [{ edgeType: 'TAGGED' as const, nodeType: 'Tag' as const, total: 1, largest }]
  const view = {
    nodes,
    edges,
    hidden: new Set<string>(),
    filters: { ...noFilters, hiddenTypes: ['Tag' as const] },
  }
  expect(countNewNeighbours('event:e', { groups, total: 2 }, view)).toEqual({
    all: { fresh: 0, hidden: 1 },
    groups: [{ fresh: 0, hidden: 1 }],
  })
})
