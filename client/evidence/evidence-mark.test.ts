import { describe, expect, it } from 'vitest'
import type { Evidence, EvidenceFlag } from '#model/api/evidence.ts'
import type { EdgeType } from '#model/edge-types.ts'
import type { DerivedLink } from '../view/view-edge.ts'
import { evidenceMark } from './evidence-mark.ts'

function behind(...flags: EvidenceFlag[]): Evidence {
  return { sources: 1, publishers: 1, byTier: [{ tier: null, publishers: 1 }], flags }
}

function markOf(type: EdgeType, flags: EvidenceFlag[], properties = {}, isAsked = true) {
  const edge = { id: 'edge', source: 'a', target: 'b', type, properties }
  return evidenceMark(edge, new Map([['edge', behind(...flags)]]), isAsked)
}

describe('the mark of an edge', () => {
  it('is dots where one publisher or none stands behind what an event says, dashes where nothing is rated', () => {
    expect(markOf('PARTICIPATED_IN', ['no-source'])).toBe('thin')
    expect(markOf('TAGGED', ['single-source', 'unrated-only'])).toBe('thin')
    expect(markOf('RELATED_TO', ['one-publisher'])).toBe('thin')
    expect(markOf('PARTICIPATED_IN', ['unrated-only'])).toBe('unrated')
    expect(markOf('PARTICIPATED_IN', [])).toBeUndefined()
  })

  it('is shown for what an event says only where it is asked for', () => {
    expect(markOf('PARTICIPATED_IN', ['no-source'], {}, false)).toBeUndefined()
  })

  it('of a citation tells only that it is unrated, asked for or not', () => {
    expect(markOf('CITES', ['single-source', 'unrated-only'], {}, false)).toBe('unrated')
    expect(markOf('CITES', ['single-source'], { tier: 1 })).toBeUndefined()
    expect(markOf('REPORTED_BY', ['one-publisher'], { bestTier: 2 })).toBeUndefined()
    expect(markOf('PUBLISHED_BY', ['single-source'])).toBeUndefined()
  })

  it('of a derived link is always shown', () => {
    const link: DerivedLink = {
      id: 'link',
      source: 'a',
      target: 'b',
      type: 'SHARES_EVENTS',
      properties: {},
      events: [],
      evidence: behind('single-source'),
    }
    expect(evidenceMark(link, new Map(), false)).toBe('thin')
  })
})
