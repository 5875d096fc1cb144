import { describe, expect, it } from 'vitest'
import { noFilters } from '../filters/filters.ts'
import { emptyView, type View, withGraph } from '../view/view.ts'
import { aNode, anEdge } from '../view/view-factories.ts'
import { changesSince } from './changes-since.ts'
import { readCode, readViewFile, tooLong, writeCode } from './read-view.ts'
import { restoredView, savedViewOf } from './saved-view.ts'
import { factsOf } from './view-facts.ts'

const north = aNode('actor:北-north', 'Actor')
const hearing = aNode('event:hearing', 'Event')
const tag = aNode('tag:iran', 'Tag')
const took = anEdge(north.id, 'PARTICIPATED_IN', hearing.id)
const tagged = anEdge(hearing.id, 'TAGGED', tag.id)
const graph = { nodes: [north, hearing, tag], edges: [took, tagged] }
const circumstances = {
  revision: 'a1',
  savedAt: '2026-03-04T05:06:07.000Z',
  shown: { zoom: 1.25, x: 3, y: -4 },
  theme: 'dark',
} as const

const view: View = {
  ...withGraph(emptyView, graph, [north.id, hearing.id], { by: 'expansion', anchors: [north.id] }),
  places: new Map([
    [north.id, { x: 1.04, y: -20.06 }],
    [hearing.id, { x: 0, y: 7 }],
  ]),
  pinned: new Set([hearing.id]),
  hidden: new Set([tag.id]),
  filters: { ...noFilters, hiddenTypes: ['Tag'], text: 'iran' },
  selection: { kind: 'nodes', ids: [hearing.id, north.id] },
}
const saved = savedViewOf(view, circumstances)
const answer = { ...graph, total: 2, truncated: false, missing: [] }

describe('a view as an address', () => {
  it('comes back as it was, with places to a tenth', () => {
    const code = writeCode(saved) ?? ''
    expect(code).toMatch(/^[\w-]+$/)
    const reading = readCode(code)
    expect(reading).toEqual({ saved })
    expect(restoredView(saved, graph)).toEqual({
      ...view,
      places: new Map([
        [north.id, { x: 1, y: -20.1 }],
        [hearing.id, { x: 0, y: 7 }],
      ]),
    })
  })

  it('is refused with the next step when it is damaged, cut short, or held none', () => {
    const code = writeCode(saved) ?? ''
    for (const wrong of ['', 'x', '%E0', code.slice(0, -9), `A${code.slice(1)}`])
      expect(readCode(wrong)).toMatchObject({ failure: { hint: expect.stringContaining('Copy the whole') } })
    expect(readCode(tooLong)).toMatchObject({ failure: { hint: expect.stringContaining('as a file') } })
  })

  it('is none when it would be too long', () => {
    const nodes = Array.from({ length: 900 }, (_, index) =>
      aNode(`event:${index * 7919}-${index ** 3}`, 'Event'),
    )
    expect(writeCode(savedViewOf(withGraph(emptyView, { nodes, edges: [] }), circumstances))).toBeUndefined()
  })

  it('is read from a file, also from one of an earlier version, and told from another file', () => {
    expect(readViewFile(JSON.stringify({ ...saved, name: 'North' }))).toEqual({ saved })
    const named = { ...saved, facts: factsOf(view, undefined) }
    expect(readViewFile(JSON.stringify(named))).toEqual({ saved: named })
    for (const wrong of ['', '{}', '[', JSON.stringify({ ...named, version: 9 })])
      expect(readViewFile(wrong)).toMatchObject({ failure: { title: 'This file is not a saved view' } })
  })
})

describe('a view of an earlier corpus', () => {
  it('still opens with what is left of it', () => {
    const left = restoredView(saved, { nodes: [hearing, tag], edges: [tagged] })
    expect([...left.nodes.keys()]).toEqual([hearing.id, tag.id])
    expect(left.holders.get(hearing.id)).toEqual(new Set([hearing.id]))
    expect(left.selection).toEqual({ kind: 'nodes', ids: [hearing.id] })
  })

  it('says what is gone and what is new', () => {
    const other = anEdge(north.id, 'PARTICIPATED_IN', 'event:other')
    const now = { ...answer, edges: [took, other], missing: [tag.id] }
    const words = changesSince(saved, now, 'b2')
    expect(words).toContain('1 node is no longer in it: tag:iran; 1 new edge')
    expect(words).toContain('1 edge is gone.')
    expect(changesSince(saved, answer, 'b2')).toMatch(/, but nothing in this view\.$/)
    expect(changesSince(saved, answer, 'a1')).toBe('')
  })

  it('tells of no edge that has come or gone when not all of them came', () => {
    const words = changesSince(saved, { ...answer, edges: [], truncated: true }, 'b2')
    expect(words).toContain('its edges are too many to be compared.')
    expect(words).not.toContain('gone')
  })
})
