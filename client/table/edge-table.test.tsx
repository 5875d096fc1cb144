// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { EvidenceAnswer } from '#model/api/evidence.ts'
import { keepEvidence } from '../evidence/load-evidence.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode, anEdge } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { EdgeTable } from './edge-table.tsx'

it('says why publishers are missing, and asks for them again', async () => {
  const edge = anEdge('actor:north', 'PARTICIPATED_IN', 'event:meeting')
  const evidence = { sources: 3, publishers: 2, byTier: [], flags: [] }
  const answer: EvidenceAnswer = {
    evidence: [{ edge: edge.id, ...evidence }],
    events: [],
    together: evidence,
    missing: [],
  }
  const fetched = vi.fn(async () => new Response(JSON.stringify(answer)))
  fetched.mockImplementationOnce(async () => new Response('{}', { status: 502 }))
  vi.stubGlobal('fetch', fetched)
  const nodes = [aNode('actor:north', 'Actor'), aNode('event:meeting', 'Event')]
  useView.setState(withGraph(emptyView, { nodes, edges: [edge] }))
  const end = keepEvidence()
  render(<EdgeTable edges={[edge]} />)
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('cell', { name: '2' })).toBeDefined()
  expect(screen.queryByRole('alert')).toBeNull()
  end()
})
