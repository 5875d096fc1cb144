import { describe, expect, it } from 'vitest'
import type { Fallen } from '#model/api/survival.ts'
import { communityFallWords, reasonOfFall, shareWords } from './fall-words.ts'
import { leavingOutWords } from './leaving-out.ts'

const vote: Fallen = { id: 'event:vote', reason: 'sources', event: 'event:vote', sources: 2 }
const nodes = new Map([
  ['event:vote', { id: 'event:vote', type: 'Event' as const, label: 'A vote', degree: 1, properties: {} }],
])

describe('why something falls', () => {
  it('is said of an event by its sources', () => {
    expect(reasonOfFall(vote, nodes)).toBe('all its 2 sources are left out')
    expect(reasonOfFall({ ...vote, sources: 1 }, nodes)).toBe('its only source is left out')
    expect(reasonOfFall({ ...vote, reason: 'no-source' }, nodes)).toBe('gives no source')
    expect(reasonOfFall({ ...vote, reason: 'left-out' }, nodes)).toBe('left out itself')
  })

  it('is said of an edge by its event, if it falls with one', () => {
    const edge = { ...vote, id: 'actor:ann|PARTICIPATED_IN|event:vote' }
    expect(reasonOfFall(edge, nodes)).toBe('with “A vote”: all its 2 sources are left out')
    expect(reasonOfFall({ ...edge, event: null, sources: 1 }, nodes)).toBe('its only source is left out')
  })

  it('is said of a community by what is left of it', () => {
    const some = { community: 1, actors: [], links: 4, falling: 1, before: 1, after: 1, largest: 4 }
    expect(communityFallWords(some)).toBe('holds together: 1 of 4 links among them falls')
    expect(communityFallWords({ ...some, falling: 2, after: 2, largest: 3 })).toBe(
      'falls apart into 2 parts, the largest of 3 actors: 2 of 4 links among them fall',
    )
    expect(communityFallWords({ ...some, falling: 4, after: 4, largest: 1 })).toBe(
      'vanishes: none of 4 links among them stands',
    )
  })

  it('is counted', () => {
    expect(shareWords(1, 5, 'path', 'paths')).toBe('1 of 5 paths falls')
    expect(shareWords(12, 57, 'link', 'links')).toBe('12 of 57 links fall')
  })
})

it('says what is left out', () => {
  const post = { id: 'publisher:post', label: 'The Post', type: 'Publisher' as const }
  const event = { id: 'event:vote', label: 'A vote', type: 'Event' as const }
  expect(leavingOutWords({ tiers: ['3', 'unrated', 'none'], nodes: [post, event] })).toBe(
    'sources of tier 3, unrated sources, events that give no source, The Post, “A vote”',
  )
})
