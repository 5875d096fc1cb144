// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Path } from '#model/api/paths.ts'
import { aNode, anEdge } from '../view/view-factories.ts'
import { PathItem } from './path-item.tsx'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))
afterEach(cleanup)

it('warns of a single source only at steps that could have more of them', () => {
  const [ann, meeting, page] = [aNode('ann', 'Actor'), aNode('meeting', 'Event'), aNode('page', 'Source')]
  const tookPart = anEdge(ann.id, 'PARTICIPATED_IN', meeting.id)
  const cites = anEdge(meeting.id, 'CITES', page.id)
  const single = { sources: 1, publishers: 1, byTier: [], flags: ['single-source' as const] }
  const path: Path = {
    nodes: [ann.id, meeting.id, page.id],
    steps: [tookPart, cites].map(({ id, source, target }) => ({
      from: source,
      to: target,
      edges: [id],
      evidence: single,
    })),
    passes: [],
    cost: 0,
    evidence: { ...single, flags: [] },
    publishers: [],
    weakestStep: 0,
  }
  const known = {
    nodes: new Map([ann, meeting, page].map((node) => [node.id, node])),
    edges: new Map([tookPart, cites].map((edge) => [edge.id, edge])),
  }
  render(<PathItem path={path} known={known} />)
  expect(screen.getAllByText('(single source)')).toHaveLength(1)
})
