// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { forgetHistory } from '../history/history-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { keepSurvival } from './judge-survival.ts'
import { useSurvival } from './survival-store.ts'

afterEach(() => {
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
