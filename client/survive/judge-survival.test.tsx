// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { queryClient } from '../api/query-client.ts'
import { forgetHistory } from '../history/history-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { keepSurvival } from './judge-survival.ts'
import { SurvivalResult } from './survival-result.tsx'
import { useSurvival } from './survival-store.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  forgetHistory()
})

it('does not tell what fell without something else for what falls now, while that is asked for', async () => {
  const answer = {
    fallen: [{ id: 'event:meeting', reason: 'sources', event: null, sources: 1 }],
    missing: [],
  }
  vi.stubGlobal('fetch', async () => Response.json(answer))
  useView.setState(withGraph(emptyView, { nodes: [aNode('event:meeting', 'Event')], edges: [] }))
  const end = keepSurvival()
  useView.setState({ leavingOut: { tiers: ['3'], nodes: [] } })
  await vi.waitFor(() => expect(useSurvival.getState().fallen?.size).toBe(1))
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  useView.setState({ leavingOut: { tiers: ['1'], nodes: [] } })
  expect(useSurvival.getState().fallen).toBe(null)
  end()
})

it('says that nothing can fall without a publisher that the graph does not have', async () => {
  const post = { id: 'publisher:the-post', label: 'The Post', type: 'Publisher' as const }
  vi.stubGlobal('fetch', async () => Response.json({ fallen: [], missing: [post.id] }))
  useView.setState(withGraph(emptyView, { nodes: [aNode('event:meeting', 'Event')], edges: [] }))
  const end = keepSurvival()
  useView.setState({ leavingOut: { tiers: [], nodes: [post] } })
  render(
    <QueryClientProvider client={queryClient}>
      <SurvivalResult />
    </QueryClientProvider>,
  )
  await screen.findByText(/^Not in the graph any more, so nothing falls without it: .*The Post/)
  end()
})
