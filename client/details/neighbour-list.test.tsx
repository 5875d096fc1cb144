// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { queryClient } from '../api/query-client.ts'
import { aNode } from '../view/view-factories.ts'
import { NeighbourList } from './neighbour-list.tsx'

it('keeps the neighbours that are listed when more cannot be had', async () => {
  const first = {
    ...{ nodes: [aNode('event:meeting', 'Event')], edges: [] },
    ...{ total: 2, shown: 1, truncated: true, missing: [], revision: 'first' },
  }
  vi.stubGlobal('fetch', async (url: string) =>
    url.includes('neighbours') && !url.includes('offset=1')
      ? new Response(JSON.stringify(first))
      : new Response('{}', { status: 502 }),
  )
  render(
    <QueryClientProvider client={queryClient}>
      <NeighbourList node={aNode('actor:north', 'Actor')} edgeType="PARTICIPATED_IN" nodeType="Event" />
    </QueryClientProvider>,
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Show 1 more' }))
  await screen.findByRole('alert')
  expect(screen.getByRole('link', { name: 'event:meeting' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined()
})
