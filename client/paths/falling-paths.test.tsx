// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Path, Paths } from '#model/api/paths.ts'
import { queryClient } from '../api/query-client.ts'
import { aNode } from '../view/view-factories.ts'
import { FallingPaths } from './falling-paths.tsx'
import { usePathsAsked } from './paths-store.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

afterEach(() => {
  cleanup()
  queryClient.clear()
  vi.unstubAllGlobals()
})

const [ann, bob] = [aNode('ann', 'Actor'), aNode('bob', 'Actor')]
const evidence = { sources: 1, publishers: 1, byTier: [], flags: [] }
const path: Path = {
  nodes: [ann.id, bob.id],
  steps: [{ from: ann.id, to: bob.id, edges: ['met'], evidence }],
  passes: [],
  cost: 0,
  evidence,
  publishers: [],
  weakestStep: 0,
}
const found: Paths = {
  paths: [path],
  nodes: [ann, bob],
  edges: [],
  truncated: false,
  areBest: true,
  nearestMisses: [],
  missesTruncated: false,
}
const survival = { fallen: [{ id: 'met', reason: 'sources', event: null, sources: 1 }], missing: [] }

it.each(['paths', 'survival'])('tells that it could not ask for %s, and asks again', async (failing) => {
  let isDown = true
  vi.stubGlobal('fetch', async (url: string) => {
    const asked = url.includes('survival') ? 'survival' : 'paths'
    if (isDown && asked === failing) return new Response('{}', { status: 400 })
    return Response.json(asked === 'survival' ? survival : found)
  })
  usePathsAsked.setState({ from: ann, to: bob })
  render(
    <QueryClientProvider client={queryClient}>
      <FallingPaths leavingOut={{ tiers: ['3'], nodes: [] }} />
    </QueryClientProvider>,
  )
  const again = await screen.findByRole('button', { name: 'Try again' }, { timeout: 10_000 })
  isDown = false
  fireEvent.click(again)
  expect(await screen.findByText('1 of 1 path falls.')).toBeDefined()
})
