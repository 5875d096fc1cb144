// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { record } from '../history/history-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode, anEdge } from '../view/view-factories.ts'
import { EvidenceKey } from './evidence-key.tsx'
import { useEvidence } from './evidence-store.ts'

const edge = anEdge('actor:north', 'PARTICIPATED_IN', 'event:hearing')
const graph = { nodes: [aNode('actor:north', 'Actor'), aNode('event:hearing', 'Event')], edges: [edge] }
const key = () => screen.getByText(/^unrated:/).parentElement?.textContent

it('counts the unrated edges only once it is asked of all edges what stands behind them', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
  record('Opened both', withGraph(emptyView, graph))
  render(<EvidenceKey />)
  expect(key()).toMatch(/has a tier$/)
  act(() => screen.getByRole('checkbox').click())
  const evidence = {
    ...{ edge: edge.id, sources: 1, publishers: 1, byTier: [{ tier: null, publishers: 1 }] },
    flags: ['unrated-only' as const],
  }
  act(() => useEvidence.setState({ edges: new Map([[edge.id, evidence]]) }))
  expect(key()).toMatch(/has a tier1$/)
})
