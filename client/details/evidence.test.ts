import { expect, it } from 'vitest'
import type { Citation } from '#model/api/node.ts'
import { anEdge } from '../view/view-factories.ts'
import { citationsBehind, eventOf, saidByCitation } from './evidence.ts'

function aCitation(source: string, publisherId: string): Citation {
  return {
    source,
    url: null,
    archiveUrl: null,
    title: source,
    date: null,
    publisher: null,
    publisherId,
    tier: null,
  }
}

const one = aCitation('source:one', 'publisher:times')
const two = aCitation('source:two', 'publisher:post')
const both = [one, two]

it('names the event whose file says so', () => {
  expect(eventOf(anEdge('actor:a', 'PARTICIPATED_IN', 'event:e'))).toBe('event:e')
  expect(eventOf(anEdge('event:e', 'TAGGED', 'tag:t'))).toBe('event:e')
  expect(eventOf(anEdge('event:e', 'RELATED_TO', 'event:f'))).toBe('event:e')
  expect(eventOf(anEdge('source:s', 'PUBLISHED_BY', 'publisher:p'))).toBeUndefined()
})

it('puts behind an edge to a source that citation, to a publisher its own, and else all of the event', () => {
  expect(citationsBehind(anEdge('event:e', 'CITES', 'source:two'), both)).toEqual([two])
  expect(citationsBehind(anEdge('event:e', 'REPORTED_BY', 'publisher:times'), both)).toEqual([one])
  expect(citationsBehind(anEdge('actor:a', 'PARTICIPATED_IN', 'event:e'), both)).toEqual(both)
})

it('does not say of a citation what its source above says, and no less', () => {
  const properties = { title: 'source:two', tier: 2, quote: 'As told' }
  const cites = { ...anEdge('event:e', 'CITES', 'source:two'), properties }
  expect([...saidByCitation(cites, both)]).toEqual(['title'])
  expect([...saidByCitation(cites, [{ ...two, tier: 2 }])]).toEqual(['title', 'tier'])
  expect([...saidByCitation(cites, [])]).toEqual([])
  expect([...saidByCitation({ ...cites, type: 'TAGGED' }, both)]).toEqual([])
})
