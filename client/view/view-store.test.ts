import { beforeEach, describe, expect, it } from 'vitest'
import { toggleType } from '../filters/set-filters.ts'
import { forgetHistory } from '../history/history-store.ts'
import { graphInView } from './graph-in-view.ts'
import { emptyView, withGraph } from './view.ts'
import { aNode, anEdge } from './view-factories.ts'
import { select, useView } from './view-store.ts'

const north = aNode('actor:north', 'Actor')
const hearing = aNode('event:hearing', 'Event')
const tag = aNode('tag:iran', 'Tag')
const took = anEdge(north.id, 'PARTICIPATED_IN', hearing.id)
const tagged = anEdge(hearing.id, 'TAGGED', tag.id)

beforeEach(() => {
  forgetHistory()
  useView.setState(withGraph(emptyView, { nodes: [north, hearing, tag], edges: [took, tagged] }))
})

describe('the view', () => {
  it('hides the edges of what it hides, and counts what is hidden', () => {
    toggleType('Tag')
    expect(graphInView(useView.getState())).toMatchObject({
      nodes: [north, hearing],
      edges: [took],
      hiddenNodes: 1,
    })
  })

  it('selects nothing that is hidden', () => {
    select({ kind: 'nodes', ids: [north.id, tag.id] })
    toggleType('Tag')
    expect(useView.getState().selection).toEqual({ kind: 'nodes', ids: [north.id] })
    select({ kind: 'nodes', ids: [tag.id] })
    expect(useView.getState().selection).toBeNull()
    select({ kind: 'edge', id: tagged.id })
    expect(useView.getState().selection).toBeNull()
  })

  it('selects only what is there', () => {
    select({ kind: 'nodes', ids: ['actor:nobody'] })
    expect(useView.getState().selection).toBeNull()
  })
})
