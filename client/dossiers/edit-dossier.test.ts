import { expect, it } from 'vitest'
import type { Subject } from './dossier.ts'
import { aDossier, anEntry } from './dossier-factories.ts'
import { holds, withEntryAgain, withEntryAt, withEntryChanged, withoutEntry } from './edit-dossier.ts'

const [a, b, c] = ['a', 'b', 'c'].map((id) => anEntry({ kind: 'node', id }, { id }))
if (!a || !b || !c) throw new Error('there are three entries')
const dossier = aDossier([a, b, c])
const order = ({ entries }: typeof dossier) => entries.map(({ id }) => id).join('')

it('moves an entry to any place, and no further than an end', () => {
  expect(order(withEntryAt(dossier, 'a', 2))).toBe('bca')
  expect(order(withEntryAt(dossier, 'c', 0))).toBe('cab')
  expect(order(withEntryAt(dossier, 'b', 9))).toBe('acb')
  expect(order(withEntryAt(dossier, 'gone', 0))).toBe('abc')
})

it('puts back an entry where it was and as it was, also where the page had read it before', () => {
  const written = withEntryChanged(withEntryAt(dossier, 'c', 0), 'b', { note: 'x' })
  const again = withEntryAgain(withoutEntry(written, 'b'), b, written)
  expect(order(again)).toBe('cab')
  expect(again.entries.at(-1)?.note).toBe('x')
  expect(order(withEntryAgain(withoutEntry(dossier, 'b'), b, withoutEntry(dossier, 'b')))).toBe('acb')
})

it('changes one entry alone', () => {
  expect(withEntryChanged(dossier, 'b', { note: 'x' }).entries.map(({ note }) => note)).toEqual(['', 'x', ''])
})

it('knows what it holds: an edge by its ends and type, a path by its nodes, a view never', () => {
  const edge: Subject = { kind: 'edge', source: 'actor:a', type: 'PARTICIPATED_IN', target: 'event:e' }
  const path: Subject = { kind: 'path', nodes: ['actor:a', 'event:e', 'actor:b'] }
  const both = aDossier([anEntry(edge), anEntry(path)])
  expect(holds(both, { ...edge })).toBe(true)
  expect(holds(both, { ...edge, target: 'event:f' })).toBe(false)
  expect(holds(both, { ...path, nodes: ['actor:a', 'event:f', 'actor:b'] })).toBe(false)
})
