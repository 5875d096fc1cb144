import { describe, expect, it } from 'vitest'
import type { Fallen } from '#model/api/survival.ts'
import type { GraphNode } from '#model/graph.ts'
import { emptyView, withGraph } from '../view/view.ts'
import type { ViewEdge } from '../view/view-edge.ts'
import { fallingOf } from './falling.ts'
import { fallingCommunities } from './falling-communities.ts'

const node = (id: string, type: GraphNode['type']): GraphNode => ({
  id,
  type,
  label: id,
  degree: 1,
  properties: {},
})
const edge = (id: string, source: string, target: string): ViewEdge => ({
  id,
  source,
  target,
  type: 'PARTICIPATED_IN',
  properties: {},
})
const link = (id: string, source: string, target: string, events: string[]): ViewEdge => ({
  id,
  source,
  target,
  type: 'SHARES_EVENTS',
  properties: {},
  events,
  evidence: { sources: 1, publishers: 1, byTier: [], flags: [] },
})
const fell = (id: string): [string, Fallen] => [id, { id, reason: 'sources', event: null, sources: 1 }]

describe('what falls on a canvas', () => {
  it('is an event, its edges, and who is left without an edge', () => {
    const nodes = [node('ann', 'Actor'), node('bob', 'Actor'), node('dinner', 'Event'), node('vote', 'Event')]
    const edges = [edge('a', 'ann', 'dinner'), edge('b', 'bob', 'dinner'), edge('c', 'bob', 'vote')]
    const falling = fallingOf(
      withGraph(emptyView, { nodes, edges }),
      new Map([fell('dinner'), fell('a'), fell('b')]),
    )
    expect([...falling.edges]).toEqual(['a', 'b'])
    expect([...falling.events]).toEqual(['dinner'])
    expect([...falling.bereft]).toEqual(['ann'])
  })

  it('is a derived link only with the last of its events', () => {
    const nodes = [node('ann', 'Actor'), node('bob', 'Actor'), node('cy', 'Actor')]
    const edges = [link('ab', 'ann', 'bob', ['dinner', 'vote']), link('bc', 'bob', 'cy', ['dinner'])]
    const falling = fallingOf(withGraph(emptyView, { nodes, edges }), new Map([fell('dinner')]))
    expect([...falling.edges]).toEqual(['bc'])
    expect([...falling.bereft]).toEqual(['cy'])
  })
})

describe('a community', () => {
  const communities = { a: 1, b: 1, c: 1, d: 1, e: 2, f: 2 }
  const links = [
    { id: 'ab', source: 'a', target: 'b' },
    { id: 'bc', source: 'b', target: 'c' },
    { id: 'cd', source: 'c', target: 'd' },
    { id: 'ac', source: 'a', target: 'c' },
    { id: 'de', source: 'd', target: 'e' },
    { id: 'ef', source: 'e', target: 'f' },
  ]

  it('falls apart when the links that are left no longer hold it together', () => {
    expect(fallingCommunities(communities, links, new Set(['cd', 'de']))).toMatchObject([
      { community: 1, links: 4, falling: 1, before: 1, after: 2, largest: 3 },
    ])
  })

  it('loses a link and still hangs together', () => {
    expect(fallingCommunities(communities, links, new Set(['ab']))).toMatchObject([
      { community: 1, links: 4, falling: 1, before: 1, after: 1 },
    ])
  })
})
