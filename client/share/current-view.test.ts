import { beforeEach, expect, it, vi } from 'vitest'
import { edgeTypes } from '#model/edge-types.ts'
import { nodeTypes } from '#model/node-types.ts'
import { queryClient } from '../api/query-client.ts'
import { aCorpus } from '../everything/everything-factories.ts'
import { viewOfEverything } from '../everything/view-of-everything.ts'
import { forgetHistory, notePresentRefreshed, outdateSteps, record } from '../history/history-store.ts'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { formatDate } from '../wording/format-date.ts'
import { currentFacts, currentView } from './current-view.ts'
import { citationOf } from './view-facts.ts'

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} })))

const noneOf = (types: readonly string[]) => Object.fromEntries(types.map((type) => [type, 0]))

const summaryOf = (revision: string) => ({
  nodes: noneOf(nodeTypes),
  edges: noneOf(edgeTypes),
  dates: null,
  lastImport: {
    folder: '/corpus',
    revision,
    finishedAt: '2026-03-04T12:00:00.000Z',
    problems: { error: 0, warning: 0, info: 0 },
  },
})

const importAgain = () => {
  outdateSteps('a1')
  queryClient.setQueryData(['summary'], summaryOf('b2'))
}

const citation = () => citationOf(currentFacts(), undefined)
const older = `corpus, revision a1 (older than the import of ${formatDate('2026-03-04')})`

beforeEach(() => {
  forgetHistory()
  queryClient.setQueryData(['summary'], summaryOf('a1'))
})

it('cites the revision that the view is of until it is brought up to date', () => {
  record('Opened North', withGraph(emptyView, { nodes: [aNode('actor:north', 'Actor')], edges: [] }))
  expect(citation()).toContain('corpus, revision a1, in Skein')
  importAgain()
  expect(citation()).toContain(older)
  expect(currentView().revision).toBe('a1')
  notePresentRefreshed()
  expect(citation()).toContain('corpus, revision b2, in Skein')
})

it('cites the revision that everything was laid out of', () => {
  record('Showed everything', viewOfEverything(aCorpus('a1', ['talk']), emptyView))
  importAgain()
  expect(citation()).toContain(older)
  expect(currentView().revision).toBe('a1')
  record('Showed everything', viewOfEverything(aCorpus('b2', ['talk']), emptyView))
  expect(citation()).toContain('corpus, revision b2, in Skein')
})
