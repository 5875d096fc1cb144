// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { queryClient } from '../api/query-client.ts'
import { aNode } from '../view/view-factories.ts'
import { NodePicker } from './node-picker.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('tells who does not see the hits how many there are, which one Enter takes, and what was taken', async () => {
  const hits = [aNode('north', 'Actor'), aNode('north sea', 'Tag')]
  vi.stubGlobal('fetch', async () =>
    Response.json({ hits, total: 2, truncated: false, revision: null, spelling: 'exact' }),
  )
  const choose = vi.fn()
  render(
    <QueryClientProvider client={queryClient}>
      <NodePicker label="Avoid" choose={choose} />
    </QueryClientProvider>,
  )
  const said = screen.getByRole('status')
  expect(said.textContent).toBe('')
  const field = screen.getByLabelText('Avoid')
  fireEvent.change(field, { target: { value: 'north' } })
  await vi.waitFor(() => expect(said.textContent).toMatch(/^2 matches\. Enter takes .?north.?, actor\.$/))
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  expect(choose).not.toHaveBeenCalled()
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(choose).toHaveBeenCalledOnce()
  expect(said.textContent).toMatch(/^Took .?north.?, actor\.$/)
})

it('says that the hits are not all there are, and that they are not what was typed', async () => {
  const hits = Array.from({ length: 20 }, (_, number) => aNode(`north ${number}`, 'Actor'))
  vi.stubGlobal('fetch', async () =>
    Response.json({ hits, total: 40, truncated: true, revision: null, spelling: 'close' }),
  )
  render(
    <QueryClientProvider client={queryClient}>
      <NodePicker label="Avoid" choose={() => undefined} />
    </QueryClientProvider>,
  )
  fireEvent.change(screen.getByLabelText('Avoid'), { target: { value: 'nroth' } })
  expect(await screen.findByText(/Showing 6 of 40\./)).toBeDefined()
  expect(screen.getByText(/^No exact match; these are close spellings\./)).toBeDefined()
  expect(screen.getByRole('status').textContent).toMatch(/^No exact match, but 40 close spellings\. Enter/)
})

it('shows hits of fewer letters as such until those for what is typed have come', async () => {
  const answer = {
    hits: [aNode('barak', 'Actor')],
    total: 1,
    truncated: false,
    revision: null,
    spelling: 'exact',
  }
  vi.stubGlobal('fetch', (url: string) =>
    /q=barak(&|$)/.test(url) ? Promise.resolve(Response.json(answer)) : new Promise(() => {}),
  )
  render(
    <QueryClientProvider client={queryClient}>
      <NodePicker label="Avoid" choose={() => undefined} />
    </QueryClientProvider>,
  )
  const type = (text: string) => fireEvent.change(screen.getByLabelText('Avoid'), { target: { value: text } })
  const isBusy = () => screen.getByRole('list').getAttribute('aria-busy')
  type('barak')
  await screen.findByText('barak')
  await vi.waitFor(() => expect(isBusy()).toBe('false'))
  type('barak e')
  expect(screen.getByText('barak')).toBeDefined()
  expect(isBusy()).toBe('true')
})
