import { beforeEach, describe, expect, it } from 'vitest'
import type { GraphEdge, GraphNode } from '#model/graph.ts'
import type { NodeType } from '#model/node-types.ts'
import { clearView, replaceGraph, select, toggleType, useView } from './view-store.ts'
import { visibleGraph } from './visible-graph.ts'

function aNode(id: string, type: NodeType): GraphNode {
  return { id, type, label: id, properties: {}, degree: 1 }
}

const north = aNode('actor:north', 'Actor')
const hearing = aNode('event:hearing', 'Event')
const tag = aNode('tag:iran', 'Tag')
const took: GraphEdge = {
  id: 'actor:north|PARTICIPATED_IN|event:hearing',
  source: north.id,
  target: hearing.id,
  type: 'PARTICIPATED_IN',
  properties: {},
}
const tagged: GraphEdge = { ...took, id: 'tagged', source: hearing.id, target: tag.id, type: 'TAGGED' }

function shown() {
  const { nodes, edges, hiddenTypes } = useView.getState()
  return visibleGraph(nodes, edges, hiddenTypes)
}

beforeEach(() => {
  clearView()
  replaceGraph([north, hearing, tag], [took, tagged], north.id)
})

describe('the view', () => {
  it('remembers where each node was added from, and not for the one it began with', () => {
    expect([...useView.getState().origins]).toEqual([
      [hearing.id, north.id],
      [tag.id, north.id],
    ])
  })

  it('does not forget an origin when the node comes again from elsewhere', () => {
    replaceGraph([north, hearing, tag], [took, tagged], hearing.id)
    expect(useView.getState().origins.get(tag.id)).toBe(north.id)
  })

  it('hides the edges of what it hides, and counts what is hidden', () => {
    toggleType('Tag')
    expect(shown()).toEqual({ nodes: [north, hearing], edges: [took], hiddenNodes: 1 })
  })

  it('selects nothing that is hidden', () => {
    select({ kind: 'node', id: tag.id })
    toggleType('Tag')
    expect(useView.getState().selection).toBeNull()
    select({ kind: 'edge', id: tagged.id })
    toggleType('Tag')
    select({ kind: 'edge', id: tagged.id })
    toggleType('Event')
    expect(useView.getState().selection).toBeNull()
  })

  it('shows a hidden type again when one of its nodes is selected', () => {
    toggleType('Tag')
    select({ kind: 'node', id: tag.id })
    expect(useView.getState().hiddenTypes.size).toBe(0)
    expect(useView.getState().selection?.id).toBe(tag.id)
  })

  it('selects only what is in view', () => {
    select({ kind: 'node', id: 'actor:nobody' })
    expect(useView.getState().selection).toBeNull()
  })

  it('drops the selection of a node that leaves', () => {
    select({ kind: 'node', id: tag.id })
    replaceGraph([north, hearing], [took])
    expect(useView.getState().selection).toBeNull()
  })
})
