import { expect, it } from 'vitest'
import { checkEvent } from '../check/check-event.ts'
import { aliasesOf, noAliases } from '../names/aliases.ts'
import { eventReader } from './event-reader.ts'

const { event } = checkEvent(
  'meeting.md',
  { id: 'meeting', title: 'A meeting', related_events: ['letter'] },
  '',
)
const ids = new Map([['meeting.md', 'meeting']])
const unaliased = { aliases: noAliases, digest: '' }

it('reads an event once, for as long as the others have the same ids and names mean the same', () => {
  const reader = eventReader(ids, unaliased)
  const read = reader.read(event)
  expect(eventReader(new Map(ids), unaliased, reader).read(event)).toBe(read)
  const aliased = { aliases: aliasesOf([['Ann', 'A. Archer']], []), digest: 'another' }
  expect(eventReader(ids, aliased, reader).read(event)).not.toBe(read)
})

it('reads it anew once a relation of its leads somewhere', () => {
  const reader = eventReader(ids, unaliased)
  const before = reader.read(event)
  expect(before.findings).toMatchObject([{ rule: 'dangling-relation' }])
  const after = eventReader(new Map([...ids, ['letter.md', 'letter']]), unaliased, reader).read(event)
  expect(after.findings).toEqual([])
  expect(after.graph.edges).toMatchObject([{ type: 'RELATED_TO', target: 'event:letter' }])
  expect(after.contentHash()).not.toBe(before.contentHash())
})
