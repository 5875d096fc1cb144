// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import { it, vi } from 'vitest'
import { queryClient } from '../api/query-client.ts'
import { aNode } from '../view/view-factories.ts'
import { StartScreen } from './start-screen.tsx'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

/** A busy machine takes its time. */
const patience = { timeout: 10_000 }

it('says why it offers nothing to begin with, and does once the server answers', async () => {
  let answers = false
  vi.stubGlobal('fetch', async (url: string) =>
    answers && url.includes('starting-points')
      ? new Response(JSON.stringify({ nodes: [aNode('actor:north', 'Actor')], total: 1, truncated: false }))
      : new Response('{}', { status: 500 }),
  )
  render(
    <QueryClientProvider client={queryClient}>
      <StartScreen />
    </QueryClientProvider>,
  )
  await screen.findByRole('alert', {}, patience)
  answers = true
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByRole('button', { name: /^actor:north/ }, patience)
})
