import { describe, expect, it } from 'vitest'
import { collapsed, emptyView, heldOnlyBy, originOf, type View, withGraph, withoutNodes } from './view.ts'
import { aNode, anEdge } from './view-factories.ts'

const north = aNode('actor:north', 'Actor')
const hall = aNode('actor:hall', 'Actor')
const hearing = aNode('event:hearing', 'Event')
const meeting = aNode('event:meeting', 'Event')
const tag = aNode('tag:iran', 'Tag')
const northHearing = anEdge(north.id, 'PARTICIPATED_IN', hearing.id)
const northMeeting = anEdge(north.id, 'PARTICIPATED_IN', meeting.id)
const hallMeeting = anEdge(hall.id, 'PARTICIPATED_IN', meeting.id)
const meetingTag = anEdge(meeting.id, 'TAGGED', tag.id)

const opened = withGraph(
  emptyView,
  { nodes: [north, hearing, meeting], edges: [northHearing, northMeeting] },
  [north.id, hearing.id, meeting.id],
  { by: 'expansion', anchors: [north.id] },
)

function expandMeeting(view: View): View {
  const graph = {
    nodes: [north, hearing, meeting, hall, tag],
    edges: [northHearing, northMeeting, hallMeeting, meetingTag],
  }
  return withGraph(view, graph, [hall.id, tag.id, north.id], { by: 'expansion', anchors: [meeting.id] })
}

function idsOf({ nodes }: View): string[] {
  return [...nodes.keys()]
}

describe('what was added from where', () => {
  it('is remembered for each node, and not for the one it began with', () => {
    expect(originOf(opened, meeting.id)).toBe(north.id)
    expect(originOf(opened, north.id)).toBeUndefined()
  })

  it('is not forgotten when the node comes again from elsewhere', () => {
    expect(originOf(expandMeeting(opened), hearing.id)).toBe(north.id)
  })
})

describe('collapsing', () => {
  it('takes back what the expansion brought', () => {
    expect(idsOf(collapsed(expandMeeting(opened), new Set([meeting.id])))).toEqual(idsOf(opened))
  })

  it('leaves what another expansion holds too', () => {
    const twice = withGraph(expandMeeting(opened), expandedBoth(), [meeting.id, tag.id], {
      by: 'expansion',
      anchors: [hall.id],
    })
    expect([...heldOnlyBy(twice, new Set([north.id]))]).toEqual([hearing.id])
  })

  it('leaves a node that was expanded itself, and what it brought', () => {
    expect(idsOf(collapsed(expandMeeting(opened), new Set([north.id])))).toEqual([
      north.id,
      meeting.id,
      hall.id,
      tag.id,
    ])
  })

  it('leaves what was asked for by itself, and what is pinned', () => {
    const asked = withGraph(expandMeeting(opened), expandedBoth(), [tag.id])
    expect([...heldOnlyBy(asked, new Set([meeting.id]))]).toEqual([hall.id])
    const pinned = { ...asked, pinned: new Set([hall.id]) }
    expect(heldOnlyBy(pinned, new Set([meeting.id])).size).toBe(0)
  })

  function expandedBoth() {
    return {
      nodes: [north, hearing, meeting, hall, tag],
      edges: [northHearing, northMeeting, hallMeeting, meetingTag],
    }
  }
})

describe('taking nodes away', () => {
  it('takes their edges, their places and their selection', () => {
    const view: View = {
      ...opened,
      selection: { kind: 'nodes', ids: [north.id, hearing.id] },
      places: new Map([[hearing.id, { x: 1, y: 2 }]]),
    }
    const left = withoutNodes(view, new Set([hearing.id]))
    expect([...left.edges.keys()]).toEqual([northMeeting.id])
    expect(left.selection).toEqual({ kind: 'nodes', ids: [north.id] })
    expect(left.places.size).toBe(0)
  })

  it('keeps as they are, and not once more for each step, the holders of those that stay', () => {
    const left = withoutNodes(opened, new Set([hearing.id]))
    expect(left.holders.get(meeting.id)).toBe(opened.holders.get(meeting.id))
    expect(withoutNodes(opened, new Set(['actor:nobody'])).holders).toBe(opened.holders)
  })

  it('lets a node whose holder is gone hold itself', () => {
    const left = withoutNodes(opened, new Set([north.id]))
    expect(heldOnlyBy(left, new Set([north.id])).size).toBe(0)
  })
})

it('shows a node again that was hidden by hand when it is asked for', () => {
  const hidden = { ...opened, hidden: new Set([hearing.id, meeting.id]) }
  const graph = { nodes: [north, hearing, meeting], edges: [northHearing, northMeeting] }
  expect([...withGraph(hidden, graph, [hearing.id]).hidden]).toEqual([meeting.id])
})
