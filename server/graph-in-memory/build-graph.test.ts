import { expect, it } from 'vitest'
import { edgeTypes } from '#model/edge-types.ts'
import { nodeTypeOf } from '#model/ids.ts'
import { graphBuilder } from './build-graph.ts'
import type { EdgeFacts, GraphInMemory, NodeFacts } from './graph-in-memory.ts'
import { atOnce } from './in-turns.ts'

function aNode(id: string): NodeFacts {
  const type = nodeTypeOf(id)
  if (!type) throw new Error(`${id} is no node id`)
  return { id, type, date: null, dateEnd: null, importance: null, host: null }
}

const edges: EdgeFacts[] = [
  { type: 'RELATED_TO', source: 'event:b', target: 'event:a', tier: null },
  { type: 'CITES', source: 'event:a', target: 'source:s', tier: 2 },
  { type: 'CITES', source: 'event:b', target: 'source:s', tier: null },
  { type: 'PARTICIPATED_IN', source: 'actor:z', target: 'event:a', tier: null },
  { type: 'PARTICIPATED_IN', source: 'actor:y', target: 'event:a', tier: null },
  { type: 'TAGGED', source: 'event:a', target: 'tag:gone', tier: null },
]

function aGraph(): GraphInMemory {
  const ids = ['source:s', 'event:b', 'actor:z', 'event:a', 'actor:y', 'tag:alone']
  const builder = atOnce(graphBuilder(ids.map(aNode)))
  for (const edge of edges) builder.add(edge)
  return atOnce(builder.build('r1', []))
}

function edgesAt({ nodes, numberOf, firstAt, neighbourAt, edgeAt, edges }: GraphInMemory, id: string) {
  const node = numberOf.get(id) ?? Number.NaN
  const places = neighbourAt.slice(firstAt[node], firstAt[node + 1])
  return [...places].map((neighbour, index) => {
    const edge = edgeAt[(firstAt[node] ?? 0) + index] ?? Number.NaN
    return [edgeTypes[edges.type[edge] ?? Number.NaN], nodes[neighbour]?.id, edges.tier[edge]]
  })
}

it('numbers nodes in the order of their ids', () => {
  const { nodes, numberOf, revision } = aGraph()
  const ids = ['actor:y', 'actor:z', 'event:a', 'event:b', 'source:s', 'tag:alone']
  expect(nodes.map(({ id }) => id)).toEqual(ids)
  expect(ids.map((id) => numberOf.get(id))).toEqual([0, 1, 2, 3, 4, 5])
  expect(revision).toBe('r1')
})

it('knows from which number to which the nodes of each type lie', () => {
  const { ofType } = aGraph()
  expect(ofType.Actor).toEqual({ first: 0, end: 2 })
  expect(ofType.Event).toEqual({ first: 2, end: 4 })
  expect(ofType.Publisher.end - ofType.Publisher.first).toBe(0)
})

it('has the edges at each node, from whichever end, by type and then by id', () => {
  const graph = aGraph()
  expect(edgesAt(graph, 'event:a')).toEqual([
    ['PARTICIPATED_IN', 'actor:y', 0],
    ['PARTICIPATED_IN', 'actor:z', 0],
    ['CITES', 'source:s', 2],
    ['RELATED_TO', 'event:b', 0],
  ])
  expect(edgesAt(graph, 'source:s')).toEqual([
    ['CITES', 'event:a', 2],
    ['CITES', 'event:b', 0],
  ])
  expect(edgesAt(graph, 'tag:alone')).toEqual([])
})

it('leaves out an edge to a node that is not there', () => {
  expect(aGraph().edges.count).toBe(edges.length - 1)
})

it('is built in many steps where it is large, so that a server answers others in between', () => {
  const events = Array.from({ length: 50_000 }, (_, number) => `event:${number}`)
  const builder = atOnce(graphBuilder(['tag:all', ...events].map(aNode)))
  for (const source of events) builder.add({ type: 'TAGGED', source, target: 'tag:all', tier: null })
  expect([...builder.build('r1', [])].length).toBeGreaterThanOrEqual(4)
})
