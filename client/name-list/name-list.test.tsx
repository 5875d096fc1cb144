// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { GraphNode } from '#model/graph.ts'
import { aNode } from '../view/view-factories.ts'
import { NameList } from './name-list.tsx'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const found = (spelling: 'exact' | 'close', total: number, hits: GraphNode[]) => ({
  hits,
  total,
  truncated: hits.length < total,
  revision: null,
  spelling,
})

it('says that not all choices are listed, and takes no close spelling unless it is chosen', async () => {
  const smiths = ['ann smith', 'bob smith', 'cy smith', 'di smith', 'ed smith'].map((id) =>
    aNode(id, 'Actor'),
  )
  const answers = new Map([
    ['Smith', found('exact', 40, smiths)],
    ['Nroth', found('close', 1, [aNode('north', 'Actor')])],
  ])
  vi.stubGlobal('fetch', async (url: string) =>
    Response.json(answers.get(new URL(url, 'http://skein').searchParams.get('q') ?? '')),
  )
  render(<NameList />)
  fireEvent.change(screen.getByLabelText('Names or ids, one a line'), { target: { value: 'Smith\nNroth' } })
  fireEvent.click(screen.getByRole('button', { name: 'Look up 2 entries' }))
  expect(await screen.findByText(/^Showing 5 of 40\./)).toBeDefined()
  expect(screen.getByText(/^No exact match; these are close spellings\./)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Choose the first of each' }))
  expect(screen.getByRole('button', { name: 'Add 1 node' })).toBeDefined()
  expect(screen.getByRole('checkbox', { name: /north/ })).toHaveProperty('checked', false)
})
