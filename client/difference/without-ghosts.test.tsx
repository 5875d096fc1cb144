// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { EvidenceAnswer } from '#model/api/evidence.ts'
import { subjectsOfSelection } from '../dossiers/subjects.ts'
import { edgesUnasked, loadEvidence } from '../evidence/load-evidence.ts'
import { askForViewAgain } from '../expand/add-to-view.ts'
import { exportedGraph } from '../export/exported-graph.ts'
import { formats, isPicture } from '../export/formats.ts'
import { lackOfFile } from '../export/lack-of-file.ts'
import { changesSince } from '../share/changes-since.ts'
import { savedViewOf } from '../share/saved-view.ts'
import { factsOf } from '../share/view-facts.ts'
import { LeftOutNews } from '../survive/left-out-news.tsx'
import { fallingIn, useSurvival } from '../survive/survival-store.ts'
import { EdgeTable } from '../table/edge-table.tsx'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode, anEdge } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import { aDifference } from './difference-factories.ts'
import { nodesToShow, shownOf, withGhosts } from './shown-difference.ts'
import { withoutGhosts } from './without-ghosts.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

const changed = { added: 0, changed: 0, removed: 1 }
const removed = { differs: 'removed', before: {}, after: null }
const ann = aNode('actor:ann', 'Actor')
const talk = aNode('event:talk', 'Event')
const tag = aNode('tag:t', 'Tag')
const took = anEdge(ann.id, 'PARTICIPATED_IN', talk.id)
const gone = { id: 'event:gone', type: 'Event', label: 'Gone', fields: [], isResourced: false, ...removed }
const difference = aDifference({ from: 'a', to: 'b' }, changed, {
  nodes: [gone],
  edges: [
    { ...anEdge(talk.id, 'TAGGED', tag.id), ...removed },
    { ...anEdge(ann.id, 'PARTICIPATED_IN', gone.id), ...removed },
  ],
  ends: [ann, talk, tag].map(({ id, type, label }) => ({ id, type, label })),
})
const ids = nodesToShow(difference)
const { graph, ghosts } = withGhosts(difference, ids, { nodes: [ann, talk, tag], edges: [took] })
const view = withGraph({ ...emptyView, difference: shownOf(difference, ghosts) }, graph, ids)

it('what differs is shown with what the graph has no more, and goes out of the page without it', () => {
  expect(view.nodes.has(gone.id)).toBe(true)
  expect(view.edges.size).toBe(3)
  const facts = factsOf(view, undefined)
  expect(facts).toMatchObject({ nodes: 3, edges: 1, hiddenNodes: 0, hiddenEdges: 0 })
  const exported = exportedGraph(view, facts)
  expect(exported.nodes.map(({ id }) => id).sort()).toEqual([ann.id, talk.id, tag.id])
  expect(exported.edges.map(({ id }) => id)).toEqual([took.id])
  const ghosts = 'without 1 node and 2 edges that the graph does not have'
  for (const format of formats)
    expect(lackOfFile(view, format)).toBe(
      isPicture(format) ? `${ghosts}, without the marks of what differs` : ghosts,
    )
})

it('a link to what differs opens at the same revision as the same corpus', () => {
  const saved = savedViewOf(view, {
    revision: 'b',
    savedAt: '2026-01-01T00:00:00.000Z',
    shown: null,
    theme: 'dark',
  })
  const missing = saved.nodes.map(({ id }) => id).filter((id) => id === gone.id)
  const answer = { nodes: [ann, talk, tag], edges: [took], total: 1, truncated: false, missing }
  expect(changesSince(saved, answer, 'b')).toBe('')
  expect(changesSince(saved, answer, 'c')).toContain('but nothing in this view')
})

it('what falls is told of what the graph has, and a ghost that stands holds nothing', () => {
  const fallen = new Map([[took.id, { id: took.id, reason: 'sources' as const, event: null, sources: 1 }]])
  const { edges, bereft } = fallingIn(view, fallen)
  expect([...edges]).toEqual([took.id])
  expect([...bereft]).toEqual([ann.id])
  useView.setState({ ...view, leavingOut: { tiers: ['3'], nodes: [] } }, true)
  useSurvival.setState({ fallen, edges: useView.getState().edges, failure: null })
  render(<LeftOutNews />)
  expect(screen.getByText(/1 of 1 edge falls/)).toBeDefined()
})

it('how well a ghost is sourced is not known, rather than not at all', async () => {
  const answer: EvidenceAnswer = {
    evidence: [],
    events: [],
    together: { sources: 0, publishers: 0, byTier: [], flags: [] },
    missing: [...view.edges.keys()],
  }
  vi.stubGlobal('fetch', async () => Response.json(answer))
  useView.setState(view, true)
  await loadEvidence()
  expect(edgesUnasked(view)).toEqual([])
  render(<EdgeTable edges={[...view.edges.values()]} />)
  expect(screen.queryByRole('cell', { name: '0' })).toBeNull()
})

it('what the graph has again is no ghost any more once the view is asked for again', async () => {
  const back = aNode(gone.id, 'Event')
  const edges = [took, anEdge(ann.id, 'PARTICIPATED_IN', gone.id)]
  const answer = { nodes: [ann, talk, tag, back], edges, total: 2, truncated: false, missing: [] }
  vi.stubGlobal('fetch', async () => Response.json(answer))
  useView.setState(view, true)
  await askForViewAgain(new AbortController().signal)
  const { nodes, edges: now } = withoutGhosts(useView.getState())
  expect(nodes.get(back.id)).toMatchObject({ label: back.label })
  expect([...now.keys()].sort()).toEqual(edges.map(({ id }) => id).sort())
})

it('a dossier takes only what the graph has', () => {
  useView.setState({ ...view, selection: { kind: 'nodes', ids: [gone.id, ann.id] } }, true)
  expect(subjectsOfSelection()).toEqual([{ kind: 'node', id: ann.id }])
  useView.setState({ ...view, selection: { kind: 'edge', id: `${talk.id}|TAGGED|${tag.id}` } }, true)
  expect(subjectsOfSelection()).toEqual([])
})
