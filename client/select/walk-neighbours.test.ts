import { afterEach, beforeEach, expect, it } from 'vitest'
import { forgetHistory } from '../history/history-store.ts'
import { focusOf, selectionOf } from '../view/selection.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode, anEdge } from '../view/view-factories.ts'
import { select, useView } from '../view/view-store.ts'
import { walkFromHere, walkNeighbours } from './walk-neighbours.ts'

const graph = {
  nodes: [
    aNode('tag', 'Tag'),
    aNode('zoe', 'Actor'),
    aNode('ann', 'Actor'),
    aNode('e', 'Event'),
    aNode('f', 'Event'),
  ],
  edges: [
    anEdge('e', 'TAGGED', 'tag'),
    anEdge('zoe', 'PARTICIPATED_IN', 'e'),
    anEdge('ann', 'PARTICIPATED_IN', 'e'),
    anEdge('ann', 'PARTICIPATED_IN', 'f'),
  ],
}

beforeEach(() => {
  useView.setState(withGraph(emptyView, graph))
  select(selectionOf(['e']))
})
afterEach(forgetHistory)

const walk = (...steps: (1 | -1)[]) => steps.map((by) => walkNeighbours(by))

it('visits every neighbour by type, then by name, and begins again after the last', () => {
  expect(walk(1, 1, 1, 1)).toEqual(['ann', 'zoe', 'tag', 'ann'])
})

it('walks back as it came', () => {
  expect(walk(1, 1, -1, -1)).toEqual(['ann', 'zoe', 'ann', 'tag'])
})

it('goes on from the node it reached when the reader says so, or selects another', () => {
  walk(1)
  walkFromHere()
  expect(walk(1, 1)).toEqual(['e', 'f'])
  select(selectionOf(['tag']))
  expect(walk(1)).toEqual(['e'])
})

it('stays where there is no neighbour in view', () => {
  useView.setState({ hidden: new Set(['e']) })
  select(selectionOf(['tag']))
  expect(walk(1)).toEqual([undefined])
  expect(focusOf(useView.getState().selection)).toBe('tag')
})

it('walks round the node that was selected anew, and round none that is hidden', () => {
  select(selectionOf(['f']))
  walk(1)
  select(selectionOf(['e']))
  select(selectionOf(['ann']))
  expect(walk(1, 1)).toEqual(['e', 'f'])
  useView.setState({ hidden: new Set(['ann']) })
  expect(walk(1)).toEqual([undefined])
})
