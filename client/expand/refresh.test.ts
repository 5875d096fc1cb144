import { afterEach, expect, it, vi } from 'vitest'
import { forgetHistory, record } from '../history/history-store.ts'
import { emptyView, withGraph, withoutNodes } from '../view/view.ts'
import { aNode, anEdge } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { refreshView } from './explore.ts'

const north = aNode('actor:north', 'Actor')
const meeting = aNode('event:meeting', 'Event')
const edge = anEdge(north.id, 'PARTICIPATED_IN', meeting.id)

afterEach(() => {
  vi.unstubAllGlobals()
})

it('what the reader does while the view is asked for again after an import stays done', async () => {
  let answer: (() => void) | undefined
  vi.stubGlobal('fetch', async (url: string) => {
    const body = { nodes: [north, meeting], edges: [edge], total: 1, truncated: false, missing: [] }
    if (!url.includes('subgraph')) return Response.json({ events: [], missing: [] })
    await new Promise<void>((resolve) => {
      answer = resolve
    })
    return Response.json(body)
  })
  forgetHistory()
  record('Opened both', withGraph(emptyView, { nodes: [north, meeting], edges: [edge] }))
  const refreshing = refreshView('a1', () => {})
  await vi.waitFor(() => expect(answer).toBeDefined())
  record('Removed one', withoutNodes(useView.getState(), new Set([meeting.id])))
  answer?.()
  await refreshing
  expect([...useView.getState().nodes.keys()]).toEqual([north.id])
  expect(useView.getState().edges.size).toBe(0)
})
