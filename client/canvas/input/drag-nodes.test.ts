import cytoscape from 'cytoscape'
import { expect, it } from 'vitest'
import { forgetHistory, undo } from '../../history/history-store.ts'
import { selectionOf } from '../../view/selection.ts'
import { emptyView, withGraph } from '../../view/view.ts'
import { aNode } from '../../view/view-factories.ts'
import { useView } from '../../view/view-store.ts'
import { listenToDragging } from './drag-nodes.ts'

it('takes along by a drag also those selected that a canvas of everything does not hold, as far as the others', () => {
  const [held, other, far] = ['held', 'other', 'far'].map((id) => aNode(`actor:${id}`, 'Actor'))
  if (!held || !other || !far) throw new Error('three nodes')
  const places = new Map([
    [held.id, { x: 10, y: 20 }],
    [other.id, { x: 0, y: 0 }],
    [far.id, { x: -300, y: 400 }],
  ])
  forgetHistory()
  const view = withGraph(emptyView, { nodes: [held, other, far], edges: [] })
  useView.setState({ ...view, places, selection: selectionOf([held.id, other.id, far.id]) })
  const cy = cytoscape({
    headless: true,
    layout: { name: 'preset' },
    elements: [held, other].map(({ id }) => ({
      data: { id },
      classes: 'selected',
      position: { ...(places.get(id) ?? { x: 0, y: 0 }) },
    })),
  })
  listenToDragging(cy)
  const target = cy.getElementById(held.id)
  target.emit('grab')
  target.position({ x: 15, y: 13 })
  target.emit('drag')
  target.emit('dragfree')
  expect(Object.fromEntries(useView.getState().places)).toEqual({
    [held.id]: { x: 15, y: 13 },
    [other.id]: { x: 5, y: -7 },
    [far.id]: { x: -295, y: 393 },
  })
  undo()
  expect(useView.getState().places).toEqual(places)
})
