import { expect, it } from 'vitest'
import { anEdge } from '../view/view-factories.ts'
import { changesOf } from './changes.ts'
import { aBasis, aCitation, aToldEvent } from './dossier-factories.ts'

const report = aCitation('report', { tier: 2 })
const meeting = aToldEvent('meeting', [report])
const ann = { id: 'actor:ann', type: 'Actor' as const, label: 'Ann' }
const before = aBasis({ nodes: [ann], told: [meeting] })

it('says nothing of what is as it was, whatever the revision', () => {
  expect(changesOf(before, { ...before, revision: 'b2' })).toEqual([])
})

it('says what is gone and what is called otherwise', () => {
  expect(changesOf(before, { ...before, nodes: [] })).toEqual(['“Ann” is no longer in the corpus.'])
  const renamed = {
    ...before,
    nodes: [{ ...ann, label: 'Ann Archer' }],
    told: [{ ...meeting, label: 'The meeting' }],
  }
  expect(changesOf(before, renamed)).toEqual([
    '“Ann” is now called “Ann Archer”.',
    '“meeting” is now called “The meeting”.',
  ])
})

it('says which event has another status now, unless it was not kept what it had before', () => {
  const as = (status?: string | null) => aBasis({ told: [{ ...meeting, status }] })
  expect(changesOf(as('confirmed'), as('disputed'))).toEqual([
    '“meeting” is now “disputed”; it was “confirmed”.',
  ])
  expect(changesOf(as(null), as('alleged'))).toEqual(['“meeting” is now “alleged”; it was without a status.'])
  expect(changesOf(as(), as('alleged'))).toEqual([])
})

it('says which sources came and went, and whose tier is another', () => {
  const other = aCitation('other', { publisher: null, tier: null })
  expect(changesOf(before, { ...before, told: [{ ...meeting, citations: [other] }] })).toEqual([
    '“meeting” now cites “other” (unrated) too.',
    '“meeting” no longer cites “report” (The Washington Post, tier 2).',
  ])
  const rated = {
    ...meeting,
    citations: [{ ...report, tier: null, archiveUrl: 'https://archive.example/r' }],
  }
  expect(changesOf(before, { ...before, told: [rated] })).toEqual([
    '“report”, cited by “meeting”, is now unrated; it was tier 2.',
    '“report”, cited by “meeting”, has another archived copy.',
  ])
})

it('names some of the events that came, and counts the rest', () => {
  const came = Array.from({ length: 8 }, (_, index) => aToldEvent(`new-${index}`))
  const now = { ...before, events: [...before.events, ...came.map(({ id }) => id)], told: [meeting, ...came] }
  const words = changesOf(before, now)
  expect(words).toHaveLength(6)
  expect(words.at(-1)).toBe('A new event behind it: 3 more events.')
})

it('tells an edge that is gone from one whose end is gone', () => {
  const bob = { id: 'event:party', type: 'Event' as const, label: 'The party' }
  const edge = anEdge(ann.id, 'PARTICIPATED_IN', bob.id)
  const joined = aBasis({ nodes: [ann, bob], edges: [edge] })
  expect(changesOf(joined, { ...joined, edges: [] })).toEqual(['No longer so: Ann took part in The party.'])
  expect(changesOf(joined, { ...joined, nodes: [ann], edges: [] })).toEqual([
    '“The party” is no longer in the corpus.',
  ])
  expect(changesOf({ ...joined, edges: [] }, joined)).toEqual(['New: Ann took part in The party.'])
})
