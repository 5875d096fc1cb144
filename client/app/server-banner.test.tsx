// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Health } from '#model/api/health.ts'
import type { Subgraph } from '#model/api/subgraph.ts'
import type { GraphNode } from '#model/graph.ts'
import { askForHealth, queryClient } from '../api/query-client.ts'
import { useEvidence } from '../evidence/evidence-store.ts'
import { useSurvival } from '../survive/survival-store.ts'
import { useStatus } from '../view/status-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { ServerBanner } from './server-banner.tsx'

function anEvent(label: string): GraphNode {
  return { id: 'event:meeting', type: 'Event', label, properties: {}, degree: 0 }
}

function aHealth(revision: string): Health {
  return {
    ready: true,
    store: { kind: 'embedded', answers: true, version: '1' },
    revision,
    inMemory: 1,
    reason: null,
    wantsToken: false,
  }
}

/** A busy machine takes its time. */
const patience = { timeout: 10_000 }

/** Time for an answer to arrive and to be acted on. */
function settled() {
  return new Promise((resolve) => setTimeout(resolve, 50))
}

afterEach(() => {
  cleanup()
  queryClient.clear()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('asks again for what is in view until it has come', async () => {
  const answer: Subgraph = {
    nodes: [anEvent('The long meeting')],
    edges: [],
    total: 0,
    truncated: false,
    missing: [],
  }
  let health = aHealth('first')
  let now = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => now)
  const subgraph = vi.fn(() => new Response(JSON.stringify(answer)))
  subgraph.mockImplementationOnce(() => new Response('{}', { status: 502 }))
  vi.stubGlobal('fetch', async (url: string) =>
    url.endsWith('/health') ? new Response(JSON.stringify(health)) : subgraph(),
  )
  useView.setState(withGraph(emptyView, { nodes: [anEvent('The meeting')], edges: [] }))
  render(
    <QueryClientProvider client={queryClient}>
      <ServerBanner />
    </QueryClientProvider>,
  )
  await vi.waitFor(() => expect(queryClient.getQueryData(['health'])).toEqual(health), patience)
  expect(subgraph).not.toHaveBeenCalled()

  health = aHealth('second')
  askForHealth()
  await vi.waitFor(() => expect(useStatus.getState().status.kind).toBe('failed'), patience)
  await settled()
  expect(subgraph).toHaveBeenCalledOnce()

  now += 15_000
  askForHealth()
  await vi.waitFor(
    () => expect(useView.getState().nodes.get('event:meeting')?.label).toBe('The long meeting'),
    patience,
  )
  now += 15_000
  askForHealth()
  await settled()
  expect(subgraph).toHaveBeenCalledTimes(2)
})

it('asks again what stands behind edges, and what falls, once the server is back', async () => {
  let isGone = true
  vi.stubGlobal('fetch', async () =>
    isGone ? new Response('{}', { status: 502 }) : new Response(JSON.stringify(aHealth('first'))),
  )
  render(
    <QueryClientProvider client={queryClient}>
      <ServerBanner />
    </QueryClientProvider>,
  )
  await screen.findByRole('alert', {}, patience)
  const failure = { title: 'It did not come', detail: '', hint: '' }
  useEvidence.setState({ failure })
  useSurvival.setState({ failure })
  isGone = false
  askForHealth()
  await vi.waitFor(() => expect(useEvidence.getState().failure).toBeNull(), patience)
  expect(useSurvival.getState().failure).toBeNull()
})
