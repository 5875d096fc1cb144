import { expect, it } from 'vitest'
import { forgetHistory, record } from '../history/history-store.ts'
import { useStatus } from '../view/status-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { clearView } from './clear-view.ts'

it('offers to bring back what it cleared, for nothing else in sight does', () => {
  forgetHistory()
  const view = withGraph(emptyView, { nodes: [aNode('actor:north', 'Actor')], edges: [] })
  record('Opened North', view)
  clearView()
  expect(useView.getState().nodes.size).toBe(0)
  const { status } = useStatus.getState()
  if (status.kind !== 'said') throw new Error('it says that it cleared the view')
  expect(status.action?.words).toBe('Undo')
  status.action?.run()
  expect(useView.getState().nodes.size).toBe(1)
})
