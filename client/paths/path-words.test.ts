import { expect, it } from 'vitest'
import type { Path } from '#model/api/paths.ts'
import type { GraphNode } from '#model/graph.ts'
import { reasonWords, withoutWords } from './path-words.ts'

const nothing = { sources: 0, publishers: 0, byTier: [], flags: [] }

function aNode(id: string, type: GraphNode['type'], label: string): [string, GraphNode] {
  return [id, { id, type, label, degree: 1, properties: {} }]
}

function aPath(passes: Path['passes']): Path {
  return { nodes: [], steps: [], passes, cost: 0, evidence: nothing, publishers: [], weakestStep: 0 }
}

const nodes = new Map([
  aNode('event:a', 'Event', 'A meeting'),
  aNode('actor:cy', 'Actor', 'Cy'),
  aNode('actor:hub', 'Actor', 'The Hub'),
])

it('says through whom a path goes, and how rare they are', () => {
  const event = { node: 'event:a', breadth: 4, cost: 2 }
  const cy = { node: 'actor:cy', breadth: 3, cost: 2 }
  const hub = { node: 'actor:hub', breadth: 950, cost: 9.9 }
  expect(reasonWords(aPath([event, cy, event]), nodes)).toBe('Through Cy, in only 3 events')
  expect(reasonWords(aPath([event, hub, event, cy]), nodes)).toBe(
    'Through Cy, in only 3 events, and The Hub, in 950 events',
  )
  expect(reasonWords(aPath([event]), nodes)).toBe('Both are in the same event')
  expect(reasonWords(aPath([]), nodes)).toBe('Neighbours: one edge joins them')
})

it('names the conditions that are lifted', () => {
  expect(withoutWords(['avoid'])).toBe('Without the nodes to avoid')
  expect(withoutWords(['maxLength', 'dates', 'avoid'])).toBe(
    'Without the limit of steps, the dates and the nodes to avoid',
  )
})
