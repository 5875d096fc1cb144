import { describe, expect, it } from 'vitest'
import type { EventFacets } from '#model/api/facets.ts'
import type { GraphNode } from '#model/graph.ts'
import { aNode } from '../view/view-factories.ts'
import { type Filters, noFilters } from './filters.ts'
import { judgeEvent } from './judge-event.ts'

const facets: EventFacets = {
  id: 'event:a',
  tags: ['tag:iran'],
  publishers: ['publisher:post'],
  bestTier: 2,
  sources: 3,
  fields: { location: ['Geneva', 'Bern'], lane: ['money'] },
  firstSourceDate: '1986-11',
}

function judge(properties: GraphNode['properties'], filters: Partial<Filters>, known?: EventFacets) {
  return judgeEvent(aNode('event:a', 'Event', properties), known, { ...noFilters, ...filters })
}

it('hides no event without filters', () => {
  expect(judge({}, {})).toBe('shown')
})

describe('a range of dates', () => {
  const june = { from: '1985-06', to: '1985-06' }

  it.each([
    ['1985', 'shown'],
    ['1985-06', 'shown'],
    ['1985-06-30', 'shown'],
    ['1985-07-01', 'hidden'],
    ['1985-05-31', 'hidden'],
    ['1984', 'hidden'],
    ['in the summer', 'undated'],
  ])('of June 1985: an event of %s is %s', (date, verdict) => {
    expect(judge({ date }, june)).toBe(verdict)
  })

  it('has an event that lasted into it, and one that lasted beyond it', () => {
    expect(judge({ date: '1985-01', dateEnd: '1985-06-02' }, june)).toBe('shown')
    expect(judge({ date: '1985-06-29', dateEnd: '1987' }, june)).toBe('shown')
    expect(judge({ date: '1985-01', dateEnd: '1985-05' }, june)).toBe('hidden')
  })

  it('can be open at either end', () => {
    expect(judge({ date: '1990' }, { from: '1985' })).toBe('shown')
    expect(judge({ date: '1990' }, { to: '1985' })).toBe('hidden')
  })

  it('counts an event as undated only when nothing else hides it', () => {
    expect(judge({}, june)).toBe('undated')
    expect(judge({ importance: 3 }, { ...june, minImportance: 5 })).toBe('hidden')
  })
})

describe('as known on a date', () => {
  it('hides what had not begun', () => {
    const knownOn = { date: '1985-06', by: 'event' as const }
    expect(judge({ date: '1985-06-30' }, { knownOn })).toBe('shown')
    expect(judge({ date: '1985-07' }, { knownOn })).toBe('hidden')
    expect(judge({}, { knownOn })).toBe('undated')
  })

  it('hides what no source had reported', () => {
    const knownOn = (date: string) => ({ knownOn: { date, by: 'source' as const } })
    expect(judge({ date: '1985' }, knownOn('1986-11-01'), facets)).toBe('shown')
    expect(judge({ date: '1985' }, knownOn('1986-10'), facets)).toBe('hidden')
    expect(judge({ date: '1985' }, knownOn('1990'), { ...facets, firstSourceDate: null })).toBe('undated')
  })
})

it('hides events below an importance, and those without one', () => {
  expect(judge({ importance: 5 }, { minImportance: 5 })).toBe('shown')
  expect(judge({ importance: 4 }, { minImportance: 5 })).toBe('hidden')
  expect(judge({}, { minImportance: 5 })).toBe('hidden')
})

it('hides events of another status; those without one can be asked for', () => {
  expect(judge({ status: 'confirmed' }, { statuses: ['confirmed', 'disputed'] })).toBe('shown')
  expect(judge({ status: 'alleged' }, { statuses: ['confirmed'] })).toBe('hidden')
  expect(judge({}, { statuses: ['confirmed'] })).toBe('hidden')
  expect(judge({}, { statuses: [''] })).toBe('shown')
})

it('finds words in title, summary and location, whatever their case and accents', () => {
  const event = { summary: 'A meeting with García', location: ['Geneva', 'Bern'] }
  expect(judge(event, { text: 'garcia  GENEVA' })).toBe('shown')
  expect(judge(event, { text: 'garcia paris' })).toBe('hidden')
})

it('hides events without a source of that tier or better; unrated ones do not count', () => {
  expect(judge({}, { worstTier: 2 }, facets)).toBe('shown')
  expect(judge({}, { worstTier: 1 }, facets)).toBe('hidden')
  expect(judge({}, { worstTier: 3 }, { ...facets, bestTier: null })).toBe('hidden')
})

it('hides events with none of the tags or none of the publishers', () => {
  expect(judge({}, { tags: ['tag:contras', 'tag:iran'] }, facets)).toBe('shown')
  expect(judge({}, { tags: ['tag:contras'] }, facets)).toBe('hidden')
  expect(judge({}, { publishers: ['publisher:post'] }, facets)).toBe('shown')
  expect(judge({}, { tags: ['tag:iran'], publishers: ['publisher:times'] }, facets)).toBe('hidden')
})

it('does not judge an event whose facets are not there yet, unless it is hidden anyway', () => {
  expect(judge({ importance: 8 }, { tags: ['tag:iran'], minImportance: 5 })).toBe('unknown')
  expect(judge({ importance: 2 }, { tags: ['tag:iran'], minImportance: 5 })).toBe('hidden')
  expect(judge({ date: '1990' }, { tags: ['tag:iran'], to: '1985' })).toBe('hidden')
})

it('asks for one of the values of each field that is chosen', () => {
  const chosen = (...fields: Filters['fields']) => judge({}, { fields }, facets)
  const bern = { name: 'location', value: 'Bern' }
  const basel = { name: 'location', value: 'Basel' }
  expect(chosen(basel)).toBe('hidden')
  expect(chosen(basel, bern)).toBe('shown')
  expect(chosen(bern, { name: 'lane', value: 'courts' })).toBe('hidden')
  expect(chosen(bern, { name: 'lane', value: 'money' })).toBe('shown')
})
