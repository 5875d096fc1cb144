import { beforeEach, describe, expect, it } from 'vitest'
import { emptyView, withGraph } from '../view/view.ts'
import { aNode } from '../view/view-factories.ts'
import { useView } from '../view/view-store.ts'
import {
  forgetHistory,
  goToStep,
  notePresentRefreshed,
  outdateSteps,
  placeNodes,
  record,
  redo,
  undo,
  useHistory,
} from './history-store.ts'

function pinned(...ids: string[]) {
  return { ...emptyView, pinned: new Set(ids) }
}

function wordsOf() {
  const { past, present, future } = useHistory.getState()
  return { past: past.map((step) => step.words), present: present.words, future: future.map((s) => s.words) }
}

beforeEach(() => {
  forgetHistory()
  record('One', pinned('a'))
  record('Two', pinned('a', 'b'))
})

describe('the history', () => {
  it('leaves nothing selected that a step has hidden', () => {
    const nodes = [aNode('actor:ann', 'Actor'), aNode('event:talk', 'Event')]
    const view = withGraph(emptyView, { nodes, edges: [] })
    const selection = { kind: 'nodes', ids: ['actor:ann', 'event:talk'] } as const
    record('Hid events', { ...view, selection, filters: { ...view.filters, hiddenTypes: ['Event'] } })
    expect(useView.getState().selection).toEqual({ kind: 'nodes', ids: ['actor:ann'] })
  })

  it('keeps in mind that what is made of an outdated view is outdated', () => {
    outdateSteps('a1')
    record('Three', pinned('c'))
    expect(useHistory.getState().present.isOutdated).toBe(true)
    notePresentRefreshed()
    record('Four', pinned('d'))
    expect(useHistory.getState().present.isOutdated).toBeUndefined()
  })

  it('does not hold what has come whole since to be outdated', () => {
    const viewOf = (id: string) => withGraph(emptyView, { nodes: [aNode(id, 'Actor')], edges: [] })
    record('Opened North', viewOf('actor:north'))
    outdateSteps('a1')
    record('Pinned it', { ...useView.getState(), pinned: new Set(['actor:north']) })
    expect(useHistory.getState().present).toMatchObject({ isOutdated: true, revision: 'a1' })
    record('Opened North', viewOf('actor:north'))
    expect(useHistory.getState().present.isOutdated).toBeUndefined()
  })

  it('knows of which revision a step is, however often the corpus has changed since', () => {
    outdateSteps('a1')
    notePresentRefreshed()
    outdateSteps('b2')
    expect(useHistory.getState().present.revision).toBe('b2')
    undo()
    expect(useHistory.getState().present.revision).toBe('a1')
  })

  it('undoes and does again, step by step, to the very view', () => {
    const two = useView.getState()
    expect(undo()).toBe('Two')
    expect(useView.getState().pinned).toEqual(new Set(['a']))
    expect(undo()).toBe('One')
    expect(useView.getState()).toEqual(emptyView)
    expect(undo()).toBeUndefined()
    redo()
    expect(redo()).toBe('Two')
    expect(useView.getState()).toEqual(two)
    expect(redo()).toBeUndefined()
  })

  it('gives up what was undone when something else is done', () => {
    undo()
    record('Three', pinned('c'))
    expect(wordsOf()).toEqual({ past: ['Start', 'One'], present: 'Three', future: [] })
  })

  it('keeps with a step what changed in it afterwards, such as where nodes came to lie', () => {
    const places = new Map([['a', { x: 5, y: 5 }]])
    useView.setState({ places })
    undo()
    redo()
    expect(useView.getState().places).toBe(places)
  })

  it('keeps where a layout placed new nodes in every step that has them, and moves none that had a place', () => {
    const node = aNode('actor:north', 'Actor')
    const withNode = withGraph(emptyView, { nodes: [node], edges: [] })
    const dragged = { ...withNode, places: new Map([[node.id, { x: 9, y: 9 }]]) }
    record('Added it', withNode)
    record('Moved it', dragged)
    record('Cleared', emptyView)
    undo()
    placeNodes(new Map([[node.id, { x: 1, y: 1 }]]))
    expect(useView.getState()).toEqual(dragged)
    undo()
    expect(useView.getState().places).toEqual(new Map([[node.id, { x: 1, y: 1 }]]))
    undo()
    expect(useView.getState().places.size).toBe(0)
  })

  it('holds every step to be outdated when the corpus changes, until it is asked for again', () => {
    outdateSteps('a1')
    expect(useHistory.getState().present.isOutdated).toBe(true)
    notePresentRefreshed()
    expect(useHistory.getState().present.isOutdated).toBeUndefined()
    undo()
    expect(useHistory.getState().present.isOutdated).toBe(true)
    redo()
    expect(useHistory.getState().present.isOutdated).toBeUndefined()
  })

  it('jumps to any step and forgets none', () => {
    goToStep(0)
    expect(wordsOf()).toEqual({ past: [], present: 'Start', future: ['One', 'Two'] })
    expect(goToStep(-1)).toBe(false)
  })
})
