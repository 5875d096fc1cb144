// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { queryClient } from '../api/query-client.ts'
import { aNode } from '../view/view-factories.ts'
import { NeighbourList } from './neighbour-list.tsx'

afterEach(cleanup)

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
      <NeighbourList
        node={aNode('actor:north', 'Actor')}
        edgeType="PARTICIPATED_IN"
        nodeType="Event"
        first={1}
      />
    </QueryClientProvider>,
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Show 1 more' }))
  await screen.findByRole('alert')
  expect(screen.getByRole('link', { name: 'event:meeting' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined()
})

it('says by what events are listed, and lists them by date when asked to', async () => {
  const asked: (string | null)[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    const { pathname, searchParams } = new URL(url, 'http://skein')
    if (pathname.endsWith('/neighbours')) asked.push(searchParams.get('order'))
    const nodes = [aNode('event:first', 'Event'), aNode('event:second', 'Event')]
    return Response.json({
      ...{ nodes, edges: [], total: 2, shown: 2, truncated: false, missing: [], revision: 'first' },
    })
  })
  render(
    <QueryClientProvider client={queryClient}>
      <NeighbourList
        node={aNode('actor:south', 'Actor')}
        edgeType="PARTICIPATED_IN"
        nodeType="Event"
        first={5}
      />
    </QueryClientProvider>,
  )
  await screen.findByRole('link', { name: 'event:first' })
  expect(screen.getByText('Most important first.')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Earliest first' }))
  await screen.findByRole('link', { name: 'event:first' })
  expect(screen.getByText('Earliest first.')).toBeDefined()
  expect(asked).toEqual(['importance', 'date'])
})
