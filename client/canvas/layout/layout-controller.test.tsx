// @vitest-environment jsdom
import cytoscape from 'cytoscape'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetHistory, record, undo, useHistory } from '../../history/history-store.ts'
import { selectionOf } from '../../view/selection.ts'
import { useStatus } from '../../view/status-store.ts'
import { emptyView, withGraph } from '../../view/view.ts'
import { aNode } from '../../view/view-factories.ts'
import { select, useView } from '../../view/view-store.ts'
import { ViewportController } from '../viewport/viewport-controller.ts'
import { LayoutController } from './layout-controller.ts'

const nodes = [aNode('actor:north', 'Actor'), aNode('actor:hall', 'Actor')]
const places = new Map(nodes.map(({ id }, index) => [id, { x: index * 100, y: 0 }]))
const elsewhere = new Map(nodes.map(({ id }, index) => [id, { x: 0, y: index * 100 }]))

/** Lays nothing out until it is told to. */
class SlowWorker {
  static all: SlowWorker[] = []
  onmessage: ((event: { data: object }) => void) | undefined
  onerror: ((event: { message: string }) => void) | undefined
  constructor() {
    SlowWorker.all.push(this)
  }
  postMessage() {}
  terminate() {}
  end() {
    this.onmessage?.({ data: { kind: 'done', positions: elsewhere } })
  }
}

let layout: LayoutController
const ending = () => vi.waitFor(() => expect(SlowWorker.all[0]?.onmessage).toBeDefined())
const status = () => useStatus.getState().status

beforeEach(async () => {
  SlowWorker.all = []
  vi.stubGlobal('Worker', SlowWorker)
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  forgetHistory()
  record('Opened both', { ...withGraph(emptyView, { nodes, edges: [] }), places })
  record('Pinned one', { ...useView.getState(), pinned: new Set(['actor:north']) })
  const cy = cytoscape({
    headless: true,
    layout: { name: 'preset' },
    elements: nodes.map(({ id }) => ({ data: { id, room: 20 }, position: { x: 0, y: 0 } })),
  })
  layout = new LayoutController(cy, new ViewportController(cy, document.createElement('div')))
  layout.layOutAgain('force')
  await ending()
})

afterEach(() => {
  layout.close()
  vi.unstubAllGlobals()
})

it('a layout that ends is a step, and its places are those of the view', async () => {
  SlowWorker.all[0]?.end()
  await vi.waitFor(() => expect(useHistory.getState().present.words).toMatch(/^Laid out/))
  expect(useView.getState().places.get('actor:hall')).toEqual(elsewhere.get('actor:hall'))
})

it('a layout that is cancelled is no step, and says that no node was moved', async () => {
  layout.cancel()
  await vi.waitFor(() => expect(status()).toMatchObject({ words: 'Cancelled. No node was moved.' }))
  expect(useHistory.getState().present.words).toBe('Pinned one')
  expect(useView.getState().places).toEqual(places)
})

it('a layout that ends after an undo leaves the view alone, and what was undone can be done again', async () => {
  undo()
  SlowWorker.all[0]?.end()
  await vi.waitFor(() =>
    expect(status()).toMatchObject({ words: 'The view is another one now: it was not laid out.' }),
  )
  expect(useHistory.getState().future.map(({ words }) => words)).toEqual(['Pinned one'])
  expect(useView.getState().places).toEqual(places)
})

it.each([
  ['by degree', []],
  ['round the selection', ['actor:hall']],
])('rings are said to be %s', async (how, selected) => {
  SlowWorker.all[0]?.end()
  select(selectionOf(selected))
  layout.layOutAgain('concentric')
  await vi.waitFor(() => {
    SlowWorker.all[0]?.end()
    expect(status()).toMatchObject({ words: `Laid out ${how}.` })
  })
})

it('a worker that failed holds nothing up: the next layout has another one', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  SlowWorker.all[0]?.onerror?.({ message: 'out of memory' })
  layout.layOutAgain('force')
  await vi.waitFor(() => expect(SlowWorker.all[1]?.onmessage).toBeDefined())
  SlowWorker.all[1]?.end()
  await vi.waitFor(() => expect(useHistory.getState().present.words).toMatch(/^Laid out/))
})

it('a worker that failed before there was anything to do is followed by another', async () => {
  SlowWorker.all[0]?.end()
  await vi.waitFor(() => expect(useHistory.getState().present.words).toMatch(/^Laid out/))
  SlowWorker.all[0]?.onerror?.({ message: 'not found' })
  layout.layOutAgain('grid')
  await vi.waitFor(() => expect(SlowWorker.all[1]?.onmessage).toBeDefined())
})
