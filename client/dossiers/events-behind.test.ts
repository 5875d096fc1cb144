import { expect, it } from 'vitest'
import { aNode } from '../view/view-factories.ts'
import type { Subject } from './dossier.ts'
import { eventsBehind } from './events-behind.ts'

const nodes = [
  aNode('event:minor', 'Event', { importance: 2 }),
  aNode('actor:ann', 'Actor'),
  aNode('event:unjudged', 'Event'),
  aNode('event:b-major', 'Event', { importance: 9 }),
  aNode('event:a-major', 'Event', { importance: 9 }),
]
const graph = { nodes, edges: [] }
const { signal } = new AbortController()

it('tells the most important events behind a suggestion first, and those alike in one order always', async () => {
  const subject: Subject = { kind: 'suggestion', beside: 'actor:ann', node: 'event:minor', reasons: [] }
  const order = ['event:a-major', 'event:b-major', 'event:minor', 'event:unjudged']
  expect(await eventsBehind(subject, graph, signal)).toEqual(order)
  expect(await eventsBehind(subject, { ...graph, nodes: nodes.toReversed() }, signal)).toEqual(order)
})

it('tells the events of a path as it leads', async () => {
  const path = ['event:minor', 'actor:ann', 'event:b-major']
  const onPath = { nodes: nodes.filter(({ id }) => path.includes(id)), edges: [] }
  expect(await eventsBehind({ kind: 'path', nodes: path }, onPath, signal)).toEqual([
    'event:minor',
    'event:b-major',
  ])
})
