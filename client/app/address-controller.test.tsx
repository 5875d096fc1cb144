// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { openLinkedQuery } from '../console/query-link.ts'
import { record } from '../history/history-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { keepAddress } from './address-controller.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))
vi.mock('../console/query-link.ts', () => ({ openLinkedQuery: vi.fn(async () => {}) }))

it('undoes the step by going back to a link to a query, and does not ask the query again', async () => {
  history.replaceState(null, '', '#/query/code')
  const end = keepAddress()
  record('Added one', withGraph(emptyView, { nodes: [aNode('event:one', 'Event')], edges: [] }))
  history.back()
  await vi.waitFor(() => expect(useView.getState().nodes.size).toBe(0), 10_000)
  expect(openLinkedQuery).toHaveBeenCalledOnce()
  end()
})
