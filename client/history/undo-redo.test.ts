import { afterEach, expect, it, vi } from 'vitest'
import type { Subgraph } from '#model/api/subgraph.ts'
import { refreshView } from '../expand/explore.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { forgetHistory, record } from './history-store.ts'
import { undoStep } from './undo-redo.ts'

const stays = aNode('event:stays', 'Event')
const goes = aNode('event:goes', 'Event')

afterEach(() => {
  vi.unstubAllGlobals()
})

it('does not bring back by an undo what the corpus no longer has', async () => {
  const answer: Subgraph = { nodes: [stays], edges: [], total: 0, truncated: false, missing: [goes.id] }
  const subgraph = vi.fn(async () => new Response(JSON.stringify(answer)))
  vi.stubGlobal('fetch', subgraph)
  forgetHistory()
  record('Opened both', withGraph(emptyView, { nodes: [stays, goes], edges: [] }))
  record('Removed one', withGraph(emptyView, { nodes: [stays], edges: [] }))
  await refreshView(() => {})
  undoStep()
  await vi.waitFor(() => expect([...useView.getState().nodes.keys()]).toEqual([stays.id]))
  expect(subgraph).toHaveBeenCalledTimes(2)
})
