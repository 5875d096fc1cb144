import { beforeEach, expect, it } from 'vitest'
import { noFilters } from '../filters/filters.ts'
import { forgetHistory, undo, useHistory } from '../history/history-store.ts'
import { graphInView } from '../view/graph-in-view.ts'
import { mostNodes } from '../view/is-large.ts'
import { useStatus } from '../view/status-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode, anEdge } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { connectingOnCanvas, connectNodes, showOnlyConnecting } from './connect.ts'

const north = aNode('actor:north', 'Actor')
const hall = aNode('actor:hall', 'Actor')
const shared = aNode('event:shared', 'Event')
const alone = aNode('event:alone', 'Event')
const graph = {
  nodes: [north, hall, shared, alone],
  edges: [
    anEdge(north.id, 'PARTICIPATED_IN', shared.id),
    anEdge(hall.id, 'PARTICIPATED_IN', shared.id),
    anEdge(hall.id, 'PARTICIPATED_IN', alone.id),
  ],
}

beforeEach(() => {
  forgetHistory()
  useView.setState(withGraph(emptyView, graph))
})

it('finds what on the canvas links two of the nodes, and not what only one of them has', () => {
  expect(connectingOnCanvas(useView.getState(), new Set([north.id, hall.id]))).toEqual([shared.id])
})

it('leaves in view the nodes and what links them, even what was hidden, and can be undone', () => {
  useView.setState({ hidden: new Set([shared.id]) })
  showOnlyConnecting([north.id, hall.id])
  expect(graphInView(useView.getState()).nodes).toEqual([north, hall, shared])
  expect(useHistory.getState().present.words).toBe('Showed only what links 2 nodes')
  expect(useStatus.getState().status).toMatchObject({
    words: 'Showed only what links 2 nodes: 1 node on the canvas.',
  })
  undo()
  expect(graphInView(useView.getState()).nodes).toEqual([north, hall, alone])
})

it('says how many of what links them the filters hide', () => {
  useView.setState({ filters: { ...noFilters, hiddenTypes: ['Event'] } })
  showOnlyConnecting([north.id, hall.id])
  expect(useStatus.getState().status).toMatchObject({
    words: 'Showed only what links 2 nodes: 1 node on the canvas, 1 of them hidden.',
  })
})

it('says of everything, to which nothing can be added, how many there link them, and shows those alone', () => {
  const crowd = Array.from({ length: mostNodes }, (_, index) => aNode(`actor:${index}`, 'Actor'))
  useView.setState(withGraph(emptyView, { ...graph, nodes: [...graph.nodes, ...crowd] }))
  connectNodes([north.id, hall.id])
  const { status } = useStatus.getState()
  if (status.kind !== 'said') throw new Error('it says so')
  expect(status.words).toBe('1 on the canvas links them. No more can be added.')
  status.action?.run()
  expect(graphInView(useView.getState()).nodes).toEqual([north, hall, shared])
})
