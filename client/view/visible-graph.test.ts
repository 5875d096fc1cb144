import { describe, expect, it } from 'vitest'
import { type Filters, noFilters } from '../filters/filters.ts'
import { emptyView, withGraph } from './view.ts'
import { aNode, anEdge } from './view-factories.ts'
import { visibleGraph } from './visible-graph.ts'

const north = aNode('actor:north', 'Actor')
const hall = aNode('actor:hall', 'Actor')
const alone = aNode('actor:alone', 'Actor')
const hearing = aNode('event:hearing', 'Event', { importance: 8, date: '1987' })
const meeting = aNode('event:meeting', 'Event', { importance: 3, date: '1985-06' })
const rumour = aNode('event:rumour', 'Event', { importance: 8 })
const tag = aNode('tag:iran', 'Tag')

const view = withGraph(emptyView, {
  nodes: [north, hall, alone, hearing, meeting, rumour, tag],
  edges: [
    anEdge(north.id, 'PARTICIPATED_IN', hearing.id),
    anEdge(north.id, 'PARTICIPATED_IN', meeting.id),
    anEdge(hall.id, 'PARTICIPATED_IN', meeting.id),
    anEdge(meeting.id, 'TAGGED', tag.id),
    anEdge(hearing.id, 'RELATED_TO', meeting.id),
  ],
})

function seen(filters: Partial<Filters>, facets: Parameters<typeof visibleGraph>[1] = new Map()) {
  return visibleGraph({ ...view, filters: { ...noFilters, ...filters } }, facets)
}

function namesSeen(filters: Partial<Filters>): string[] {
  return seen(filters).nodes.map(({ label }) => label)
}

describe('an event that a filter hides', () => {
  it('takes with it what has no other event on the canvas, and nothing else', () => {
    expect(namesSeen({ minImportance: 5 })).toEqual([north, alone, hearing, rumour].map(({ id }) => id))
  })

  it('takes its edges with it', () => {
    expect(seen({ minImportance: 5 }).edges.map(({ id }) => id)).toEqual([
      anEdge(north.id, 'PARTICIPATED_IN', hearing.id).id,
    ])
  })

  it('is counted apart when it only wants a date', () => {
    const { nodes, undatedHidden, hiddenNodes } = seen({ from: '1985', to: '1987' })
    expect(nodes).not.toContain(rumour)
    expect({ undatedHidden, hiddenNodes }).toEqual({ undatedHidden: 1, hiddenNodes: 1 })
  })
})

describe('hiding a type', () => {
  it('of nodes hides no other nodes', () => {
    expect(namesSeen({ hiddenTypes: ['Event'] })).toEqual([north, hall, alone, tag].map(({ id }) => id))
  })

  it('of edges hides no nodes', () => {
    const { nodes, edges } = seen({ hiddenEdgeTypes: ['PARTICIPATED_IN'] })
    expect(nodes).toHaveLength(7)
    expect(edges.map(({ type }) => type)).toEqual(['TAGGED', 'RELATED_TO'])
  })
})

describe('a least degree', () => {
  it('is that in view, before it takes nodes away', () => {
    expect(namesSeen({ minDegree: 2 })).toEqual([north, hearing, meeting].map(({ id }) => id))
    expect(namesSeen({ minDegree: 2, hiddenEdgeTypes: ['RELATED_TO'] })).toEqual([north.id, meeting.id])
  })
})

it('shows events whose facets are not there yet, and counts them', () => {
  const { nodes, unjudged } = seen({ tags: ['tag:iran'] })
  expect(nodes).toHaveLength(7)
  expect(unjudged).toBe(3)
})

it('shows events that the graph does not have, which only it could judge by facets', () => {
  const known = new Map([hearing, meeting, rumour].map(({ id }) => [id, null]))
  expect(seen({ tags: [tag.id], knownOn: { date: '1980', by: 'source' } }, known)).toMatchObject({
    nodes: [...view.nodes.values()],
    unjudged: 0,
  })
  const { nodes } = seen({ tags: [tag.id], minImportance: 5 }, known)
  expect(nodes).not.toContain(meeting)
})

it('hides by facets as soon as they are there', () => {
  const facets = { publishers: [], bestTier: null, sources: 0, fields: {}, firstSourceDate: null }
  const known = new Map(
    [hearing, meeting, rumour].map(({ id }) => [
      id,
      { ...facets, id, tags: id === meeting.id ? [tag.id] : [] },
    ]),
  )
  const { nodes, unjudged } = seen({ tags: [tag.id] }, known)
  expect(nodes).toEqual([north, hall, alone, meeting, tag])
  expect(unjudged).toBe(0)
})
