// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Path, Paths } from '#model/api/paths.ts'
import { queryClient } from '../api/query-client.ts'
import { aNode } from '../view/view-factories.ts'
import { PathList } from './path-list.tsx'
import { usePathsAsked } from './paths-store.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

afterEach(() => {
  cleanup()
  queryClient.clear()
  vi.unstubAllGlobals()
})

const evidence = { sources: 0, publishers: 0, byTier: [], flags: [] }
const path: Path = {
  nodes: ['ann', 'bob'],
  steps: [{ from: 'ann', to: 'bob', edges: [], evidence }],
  passes: [],
  cost: 0,
  evidence,
  publishers: [],
  weakestStep: 0,
}

it.each([
  [true, 1],
  [false, 0],
])('says below the nearest misses whether their search was given up: %s', async (missesTruncated, times) => {
  const [ann, bob] = [aNode('ann', 'Actor'), aNode('bob', 'Actor')]
  const found: Paths = {
    paths: [],
    nodes: [ann, bob],
    edges: [],
    truncated: false,
    areBest: true,
    nearestMisses: [{ without: ['maxLength', 'through'], path }],
    missesTruncated,
  }
  vi.stubGlobal('fetch', async () => Response.json(found))
  usePathsAsked.setState({ from: ann, to: bob })
  render(
    <QueryClientProvider client={queryClient}>
      <PathList />
    </QueryClientProvider>,
  )
  await screen.findByText(/^Without the limit of steps and the nodes to go through/)
  expect(screen.queryAllByText(/^Not all of the graph was searched under other conditions/)).toHaveLength(
    times,
  )
})
