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

const reading = (others = ids, aliases = unaliased) => eventReader(others, aliases)

it('finds that the gist of an event holds for as long as names mean the same, and it has the same id', () => {
  const gist = reading().gistOf(event, [])
  const aliased = { aliases: aliasesOf([['Ann', 'A. Archer']], []), digest: 'another' }
  expect(reading().holds(gist, 'meeting')).toBe(true)
  expect(reading().holds(gist, 'meeting.md')).toBe(false)
  expect(reading(ids, aliased).holds(gist, 'meeting')).toBe(false)
})

it('finds that it holds for as long as the relations of the event lead where they did', () => {
  const gist = reading().gistOf(event, [])
  const another = reading(new Map([...ids, ['memo.md', 'memo']]))
  expect(another.holds(gist, 'meeting')).toBe(true)
  const led = reading(new Map([...ids, ['letter.md', 'letter']]))
  expect(led.holds(gist, 'meeting')).toBe(false)
  expect(another.holds(led.gistOf(event, []), 'meeting')).toBe(false)
})

it('tells of a relation that leads nowhere what is near it now', () => {
  const { event: mistaken } = checkEvent(
    'meeting.md',
    { id: 'meeting', related_events: ['letter-of-ann'] },
    '',
  )
  const gist = reading().gistOf(mistaken, [])
  const nearLetters = reading(new Map([...ids, ['letter-to-ann.md', 'letter-to-ann']]))
  expect(nearLetters.holds(gist, 'meeting')).toBe(true)
  const hintsOf = ({ findingsOf }: typeof nearLetters) => findingsOf(gist).map(({ hint }) => hint)
  expect(hintsOf(reading())).toEqual([expect.not.stringContaining('letter-to-ann')])
  expect(hintsOf(nearLetters)).toEqual([expect.stringContaining('letter-to-ann')])
})

it('reads it anew once a relation of its leads somewhere', () => {
  const before = reading().gistOf(event, [])
  const reader = reading(new Map([...ids, ['letter.md', 'letter']]))
  const after = reader.gistOf(event, [])
  expect(reader.findingsOf(after)).toEqual([])
  expect(reader.graphOf(event).edges).toMatchObject([{ type: 'RELATED_TO', target: 'event:letter' }])
  expect(after.contentHash).not.toBe(before.contentHash)
})

it('reads an event once to join it and to write it', () => {
  const reader = reading()
  expect(reader.graphOf(event)).toBe(reader.graphOf(event))
})
