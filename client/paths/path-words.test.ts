import { expect, it } from 'vitest'
import type { Path } from '#model/api/paths.ts'
import type { GraphNode } from '#model/graph.ts'
import { foundWords, noMissWords, reasonWords, withoutWords } from './path-words.ts'

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

it('says of the paths found that there may be more telling ones, where the search for the last was given up', () => {
  const paths = [aPath([]), aPath([])]
  expect(foundWords({ paths, truncated: true, areBest: true })).toBe(
    '2 paths, the most telling first. There may be more.',
  )
  expect(foundWords({ paths: paths.slice(1), truncated: true, areBest: false })).toBe(
    '1 path. Not all of the graph was searched: there may be more, also more telling than this.',
  )
})

it('says how far it was looked, where nothing was found that connects the two', () => {
  expect(noMissWords(false)).toBe('Nothing connects the two within 12 steps, under no conditions either.')
  expect(noMissWords(true)).toContain('was not searched to the end')
})
