import { expect, it } from 'vitest'
import { countNeighbours } from './count-neighbours.ts'
import { emptyView, withGraph } from './view.ts'
import { aNode, anEdge } from './view-factories.ts'

const actor = aNode('actor:a', 'Actor')
const event = aNode('event:e', 'Event')
const other = aNode('event:f', 'Event')
const tag = aNode('tag:t', 'Tag')
const view = withGraph(emptyView, {
  nodes: [actor, event, other, tag],
  edges: [
    anEdge(actor.id, 'PARTICIPATED_IN', event.id),
    anEdge(event.id, 'TAGGED', tag.id),
    anEdge(other.id, 'TAGGED', tag.id),
    anEdge(event.id, 'RELATED_TO', other.id),
    anEdge(other.id, 'RELATED_TO', event.id),
  ],
})
const all = { ids: new Set(view.nodes.keys()) }

it('counts a neighbour with two edges once, and one of two nodes once', () => {
  expect(countNeighbours([event.id], view, all)).toEqual({ onCanvas: 3, hidden: 0 })
  expect(countNeighbours([actor.id, tag.id], view, all)).toEqual({ onCanvas: 2, hidden: 0 })
})

it('does not count the nodes themselves as neighbours of one another', () => {
  expect(countNeighbours([event.id, other.id], view, all)).toEqual({ onCanvas: 2, hidden: 0 })
})

it('counts those of some kinds only', () => {
  const tags = { edgeType: 'TAGGED', nodeType: 'Tag' } as const
  const actors = { edgeType: 'PARTICIPATED_IN', nodeType: 'Actor' } as const
  expect(countNeighbours([event.id], view, all, [tags]).onCanvas).toBe(1)
  expect(countNeighbours([event.id], view, all, [tags, actors]).onCanvas).toBe(2)
})

it('tells apart the neighbours that are hidden', () => {
  const visible = { ids: new Set([actor.id, event.id, other.id]) }
  expect(countNeighbours([event.id], view, visible)).toEqual({ onCanvas: 3, hidden: 1 })
})
