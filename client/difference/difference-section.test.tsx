// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Difference } from '#model/difference.ts'
import { edgeTypes } from '#model/edge-types.ts'
import { nodeTypes } from '#model/node-types.ts'
import { emptyView } from '../view/view.ts'
import { useView } from '../view/view-store.ts'
import { DifferenceSection } from './difference-section.tsx'
import { shownOf } from './shown-difference.ts'

const none = { added: 0, changed: 0, removed: 0 }
const difference = Difference.parse({
  format: 'skein-difference-1',
  at: '2026-01-01T00:00:00Z',
  from: { name: 'folder', revision: 'a1' },
  to: { name: 'folder', revision: 'b2' },
  counts: {
    nodes: Object.fromEntries(nodeTypes.map((type) => [type, none])),
    edges: Object.fromEntries(edgeTypes.map((type) => [type, none])),
    resourced: 0,
  },
  isWhole: true,
  nodes: [],
  edges: [],
  ends: [],
})

afterEach(cleanup)

it('says of which revisions is shown what differs', () => {
  useView.setState({ ...emptyView, difference: shownOf(difference, new Set()) })
  render(<DifferenceSection />)
  expect(screen.getByRole('region', { name: 'What differs' }).textContent).toContain('revision a1 to b2')
})
