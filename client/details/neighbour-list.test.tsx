// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { queryClient } from '../api/query-client.ts'
import { aNode } from '../view/view-factories.ts'
import { NeighbourList } from './neighbour-list.tsx'

afterEach(() => {
  cleanup()
  queryClient.clear()
})

function showEvents({ first, total }: { first: number; total: number }) {
  render(
    <QueryClientProvider client={queryClient}>
      <NeighbourList
        node={aNode('actor:north', 'Actor')}
        edgeType="PARTICIPATED_IN"
        nodeType="Event"
        first={first}
        total={total}
      />
    </QueryClientProvider>,
  )
}

function page(names: string[], truncated: boolean, revision = 'first') {
  const nodes = names.map((name) => aNode(`event:${name}`, 'Event'))
  return Response.json({ nodes, edges: [], total: 2, shown: names.length, truncated, missing: [], revision })
}

/** What is asked for neighbours is answered in turn. */
function answerWith(...answers: Response[]) {
  const asked: URLSearchParams[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    const { pathname, searchParams } = new URL(url, 'http://skein')
    if (!pathname.endsWith('/neighbours')) return new Response('{}', { status: 502 })
    asked.push(searchParams)
    return answers.shift() ?? new Response('{}', { status: 502 })
  })
  return asked
}

it('keeps the neighbours that are listed when more cannot be had, and asks for those again', async () => {
  const unanswered = new Response('{}', { status: 502 })
  const asked = answerWith(page(['meeting'], true), unanswered, page(['landing'], false))
  showEvents({ first: 1, total: 2 })
  fireEvent.click(await screen.findByRole('button', { name: 'Show 1 more' }))
  await screen.findByRole('alert')
  expect(screen.getByRole('link', { name: 'event:meeting' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Show 1 more' }).getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByRole('link', { name: 'event:landing' })
  expect(screen.getByRole('link', { name: 'event:meeting' })).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(asked.map((of) => of.get('offset'))).toEqual(['0', '1', '1'])
})

it('begins again with the first when the corpus has been imported since', async () => {
  const problem = { type: 'other-revision', title: 'The corpus has changed', detail: '', hint: '' }
  const refusal = Response.json({ ...problem, status: 409 }, { status: 409 })
  const asked = answerWith(page(['meeting'], true), refusal, page(['flight'], true, 'second'))
  showEvents({ first: 1, total: 2 })
  fireEvent.click(await screen.findByRole('button', { name: 'Show 1 more' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  await screen.findByRole('link', { name: 'event:flight' })
  expect(asked.map((of) => of.get('revision'))).toEqual([null, 'first', null])
})

it('says by what events are listed, and lists them by date when asked to', async () => {
  const asked = answerWith(page(['first', 'second'], false), page(['first', 'second'], false))
  showEvents({ first: 5, total: 2 })
  expect(screen.getByText('Most important first.')).toBeDefined()
  await screen.findByRole('link', { name: 'event:first' })
  fireEvent.click(screen.getByRole('button', { name: 'Earliest first' }))
  await screen.findByRole('link', { name: 'event:first' })
  expect(screen.getByText('Earliest first.')).toBeDefined()
  expect(asked.map((of) => of.get('order'))).toEqual(['importance', 'date'])
})

it('offers no order for an only event, not even while it is awaited', () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  showEvents({ first: 5, total: 1 })
  expect(screen.queryByText('Most important first.')).toBeNull()
})
