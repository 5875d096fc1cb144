import { afterEach, expect, it, vi } from 'vitest'
import type { Subgraph } from '#model/api/subgraph.ts'
import { refreshView } from '../expand/explore.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { forgetHistory, record, useHistory } from './history-store.ts'
import { jumpToStep, undoStep } from './undo-redo.ts'

const stays = aNode('event:stays', 'Event')
const goes = aNode('event:goes', 'Event')

afterEach(() => {
  vi.unstubAllGlobals()
})

const view = (...nodes: (typeof stays)[]) => withGraph(emptyView, { nodes, edges: [] })

it.each([
  ['an undo', () => undoStep()],
  ['going to a step', () => jumpToStep(useHistory.getState().past.at(-1)?.id ?? -1)],
])('does not bring back by %s what the corpus no longer has', async (_, goBack) => {
  const answer: Subgraph = { nodes: [stays], edges: [], total: 0, truncated: false, missing: [goes.id] }
  const subgraph = vi.fn(async () => new Response(JSON.stringify(answer)))
  vi.stubGlobal('fetch', subgraph)
  forgetHistory()
  record('Opened both', view(stays, goes))
  record('Removed one', view(stays))
  await refreshView('a1', () => {})
  goBack()
  await vi.waitFor(() => expect([...useView.getState().nodes.keys()]).toEqual([stays.id]), 10_000)
  expect(subgraph).toHaveBeenCalledTimes(2)
})
