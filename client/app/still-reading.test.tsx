// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Health } from '#model/api/health.ts'
import { askForHealth, queryClient } from '../api/query-client.ts'
import { QueryNews } from './query-news.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** A busy machine takes its time. */
const patience = { timeout: 10_000 }

it('tells who waits how far the graph has been read, until it is', async () => {
  const health: Health = {
    ready: true,
    store: { kind: 'embedded', answers: true, version: '1' },
    revision: 'first',
    inMemory: 0.417,
    reason: null,
    wantsToken: false,
  }
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(health)))
  const query = { isPending: true, isError: false, error: null, refetch: () => undefined }
  render(
    <QueryClientProvider client={queryClient}>
      <QueryNews query={query} waiting="Looking for paths…" />
    </QueryClientProvider>,
  )
  const isWaiting = (_: string, element: Element | null) =>
    element?.matches('p') === true &&
    element.textContent.trim() === 'Looking for paths… The server is still reading the graph: 41 %.'
  await screen.findByText(isWaiting, {}, patience)
  expect(screen.getByText(': 41 %').getAttribute('aria-hidden')).toBe('true')
  health.inMemory = 1
  askForHealth()
  await screen.findByText('Looking for paths…', {}, patience)
})
