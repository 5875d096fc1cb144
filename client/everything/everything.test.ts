import { describe, expect, it } from 'vitest'
import { readCode, readViewFile, writeCode } from '../share/read-view.ts'
import { restoredEverything, savedViewOf } from '../share/saved-view.ts'
import { citationOf, factsOf } from '../share/view-facts.ts'
import { emptyView, type View, withoutNodes } from '../view/view.ts'
import { aCorpus } from './everything-factories.ts'
import { brought } from './refresh-everything.ts'
import { isOfEverything, viewOfEverything } from './view-of-everything.ts'

const corpus = aCorpus('a1', ['talk', 'walk', 'swim'])
const whole = viewOfEverything(corpus, emptyView)
const changed: View = {
  ...withoutNodes(whole, new Set(['event:swim'])),
  pinned: new Set(['event:walk']),
  selection: { kind: 'nodes', ids: ['event:talk'] },
}
const places = new Map([...changed.places, ['event:walk', { x: 7, y: 8 }]])
const arranged: View = { ...changed, places }

const circumstances = {
  revision: 'a1',
  savedAt: '2026-03-04T05:06:07.000Z',
  shown: null,
  theme: 'light',
} as const

describe('everything', () => {
  it('has each node where it was laid out, each edge, and what filters look at', () => {
    expect([...whole.places]).toEqual(corpus.layout.positions.map(([id, x, y]) => [id, { x, y }]))
    expect([...whole.edges.keys()]).toHaveLength(3)
    expect(whole.nodes.get('event:talk')?.properties).toEqual({ date: '1985', location: ['Bonn', 'Rome'] })
    expect(whole.nodes.get('event:walk')?.properties).toEqual({})
  })

  it('is no longer everything once something is added, but still when something is taken away', () => {
    const [node] = [...whole.nodes.values()]
    const more = new Map([...whole.nodes, ...(node ? [['source:x', node] as const] : [])])
    expect(isOfEverything(arranged)).toBe(true)
    expect(isOfEverything({ ...whole, nodes: more })).toBe(false)
    expect(isOfEverything(emptyView)).toBe(false)
  })

  it('goes into an address as what was made of it, and comes back', () => {
    const saved = savedViewOf(arranged, circumstances)
    expect(saved).toMatchObject({
      nodes: [{ id: 'event:walk', place: [7, 8] }],
      everything: { without: ['event:swim'] },
    })
    const reading = readCode(writeCode(saved) ?? '')
    expect(reading).toEqual({ saved })
    expect(restoredEverything(saved, whole)).toEqual(arranged)
  })

  it('comes back from a file however many of its nodes were moved', () => {
    const many = Array.from({ length: 6000 }, (_, index) => [`event:${index}`, { x: index, y: 1 }] as const)
    const saved = savedViewOf({ ...arranged, places: new Map([...places, ...many]) }, circumstances)
    expect(saved.nodes).toHaveLength(6001)
    expect(readViewFile(JSON.stringify(saved))).toEqual({ saved })
  })

  it('follows the corpus: laid out anew but for what is pinned, without what was taken away or is gone', () => {
    const later = aCorpus('b2', ['walk', 'swim', 'ride'], 100)
    const view = brought(later, arranged, whole.everything ?? { revision: '', places: new Map() })
    expect([...view.nodes.keys()]).toEqual(['actor:ann', 'event:walk', 'event:ride'])
    expect(view.places.get('event:walk')).toEqual({ x: 7, y: 8 })
    expect(view.places.get('actor:ann')).toEqual({ x: 100, y: 100 })
    expect(view.selection).toBeNull()
    expect(view.everything?.revision).toBe('b2')
  })

  it('says in a citation how much of it could not be shown', () => {
    const corpus = aCorpus('a1', ['talk'])
    const graph = { ...corpus.graph, total: { nodes: 42, edges: 8 }, truncated: true }
    const cut = viewOfEverything({ ...corpus, graph }, emptyView)
    expect(citationOf(factsOf(cut, undefined), undefined)).toContain(
      '2 nodes, 1 edge; without 40 nodes and 7 edges more, too many to be shown.',
    )
    expect(citationOf(factsOf(whole, undefined), undefined)).not.toContain('too many')
  })
})
