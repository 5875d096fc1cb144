import { expect, it } from 'vitest'
import { emptyView, withGraph } from '../../view/view.ts'
import { aNode, anEdge } from '../../view/view-factories.ts'
import { visibleGraph } from '../../view/visible-graph.ts'
import { type Attention, heldInOverview } from './held-elements.ts'

const [ann, bob, talk, walk] = [
  aNode('ann', 'Actor'),
  aNode('bob', 'Actor'),
  aNode('talk', 'Event'),
  aNode('walk', 'Event'),
]
const [annTalks, bobTalks, bobWalks] = [
  anEdge('ann', 'PARTICIPATED_IN', 'talk'),
  anEdge('bob', 'PARTICIPATED_IN', 'talk'),
  anEdge('bob', 'PARTICIPATED_IN', 'walk'),
]
const graph = { nodes: [ann, bob, talk, walk], edges: [annTalks, bobTalks, bobWalks] }
const view = withGraph(emptyView, graph)
const nowhere: Attention = { selection: null, hovered: undefined, near: [], isClose: false }

function held(attention: Partial<Attention>, of = view) {
  const { nodes, edges } = heldInOverview(of, visibleGraph(of, new Map()), { ...nowhere, ...attention })
  return [...nodes.keys(), ...edges.keys()]
}

it('has what is selected, its neighbours and the edges to them', () => {
  expect(held({ selection: { kind: 'nodes', ids: ['ann'] } })).toEqual(['ann', 'talk', annTalks.id])
  expect(held({ selection: { kind: 'edge', id: bobWalks.id } })).toEqual(['bob', 'walk', bobWalks.id])
})

it('has the largest on the screen, and the edges among them once they are all that is there', () => {
  expect(held({ near: [bob, talk] })).toEqual(['bob', 'talk'])
  expect(held({ near: [bob, talk], isClose: true })).toEqual(['bob', 'talk', bobTalks.id])
})

it('has nothing that is hidden', () => {
  const hiding = { ...view, hidden: new Set(['talk']) }
  expect(held({ selection: { kind: 'nodes', ids: ['ann'] }, hovered: talk }, hiding)).toEqual(['ann'])
})
