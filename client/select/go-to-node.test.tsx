// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { actionOf } from '../app/status-line.tsx'
import { addNode, openNode } from '../expand/explore.ts'
import { changeFilters, clearFilters } from '../filters/set-filters.ts'
import { forgetHistory, useHistory } from '../history/history-store.ts'
import { selectedNodes, selectionOf } from '../view/selection.ts'
import { useStatus } from '../view/status-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode, anEdge } from '../view/view-factories.ts'
import { select, useView } from '../view/view-store.ts'

const north = aNode('actor:north', 'Actor')
const meeting = aNode('event:meeting', 'Event')
const edge = anEdge(north.id, 'PARTICIPATED_IN', meeting.id)
const selected = () => selectedNodes(useView.getState().selection)

beforeEach(() => {
  forgetHistory()
  const detail = { node: north, degreeByEdgeType: [], citations: [], citationsTotal: 0, truncated: false }
  const expansion = {
    nodes: [],
    edges: [],
    total: 0,
    onCanvas: 0,
    anchors: [],
    missing: [],
    truncated: false,
  }
  vi.stubGlobal('fetch', async (url: string) => Response.json(url.includes('expan') ? expansion : detail))
  useView.setState(withGraph(emptyView, { nodes: [north, meeting], edges: [edge] }))
  clearFilters()
  select(selectionOf([meeting.id]))
})

it('shows a node again that was hidden by hand when a link leads to it, as a step', async () => {
  useView.setState({ hidden: new Set([north.id]) })
  await addNode(north.id)
  expect(useView.getState().hidden.size).toBe(0)
  expect(selected()).toEqual([north.id])
  expect(useHistory.getState().present.words).toContain('Showed')
  expect(useStatus.getState().status).toMatchObject({ words: 'Showed it again.' })
})

it.each([
  ['a link', addNode],
  ['a search', openNode],
])(
  'says that filters hide the node that %s leads to, offers to clear them, and keeps the selection',
  async (_, lead) => {
    changeFilters({ hiddenTypes: ['Actor'] })
    await lead(north.id)
    const { status } = useStatus.getState()
    expect(status).toMatchObject({ words: 'It is on the canvas, hidden by filters.' })
    expect(selected()).toEqual([meeting.id])
    actionOf(status)?.run()
    expect(selected()).toEqual([north.id])
  },
)
