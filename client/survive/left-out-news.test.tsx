// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { GraphNode } from '#model/graph.ts'
import { emptyView } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { LeftOutNews } from './left-out-news.tsx'
import { useSurvival } from './survival-store.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))
afterEach(cleanup)

const talk: GraphNode = { id: 'event:talk', type: 'Event', label: 'A talk', properties: {}, degree: 0 }
const post = { id: 'publisher:the-post', label: 'The Post', type: 'Publisher' as const }

function showWithout(missing: string[]) {
  const view = { ...emptyView, nodes: new Map([[talk.id, talk]]), leavingOut: { tiers: [], nodes: [post] } }
  useView.setState(view, true)
  useSurvival.setState({ fallen: new Map(), missing: new Set(missing), edges: view.edges, failure: null })
  render(<LeftOutNews />)
}

it('says that what is left out is not in the graph: that nothing falls without it says nothing', () => {
  showWithout([post.id])
  screen.getByText(/Not all of it is in the graph\.$/)
})

it('says nothing of the kind where it is there', () => {
  showWithout([])
  expect(screen.queryByText(/Not all of it/)).toBe(null)
})
