import { describe, expect, it } from 'vitest'
import { type LeftOut, nothingLeftOut } from '#model/api/left-out.ts'
import { edgeTypes } from '#model/edge-types.ts'
import { edgeId } from '#model/ids.ts'
import { graphOf } from '../../test/support/graph-in-memory.ts'
import { standingWithout } from './standing.ts'

/** `meeting` cites a paper of tier 1 and a rumour of tier 3; `dinner` the rumour alone, unrated; `silence` nothing. */
const graph = graphOf([
  ['actor:ann', 'PARTICIPATED_IN', 'event:meeting'],
  ['actor:ann', 'PARTICIPATED_IN', 'event:dinner'],
  ['actor:ann', 'PARTICIPATED_IN', 'event:silence'],
  ['event:dinner', 'RELATED_TO', 'event:meeting'],
  ['event:silence', 'RELATED_TO', 'event:meeting'],
  ['event:meeting', 'CITES', 'source:paper', 1],
  ['event:meeting', 'CITES', 'source:rumour', 3],
  ['event:dinner', 'CITES', 'source:rumour'],
  ['source:paper', 'PUBLISHED_BY', 'publisher:post'],
  ['source:rumour', 'PUBLISHED_BY', 'publisher:sheet'],
  ['event:meeting', 'REPORTED_BY', 'publisher:post'],
  ['event:meeting', 'REPORTED_BY', 'publisher:sheet'],
  ['event:dinner', 'REPORTED_BY', 'publisher:sheet'],
])

function fallen(leftOut: Partial<LeftOut>) {
  const standing = standingWithout(graph, { ...nothingLeftOut, ...leftOut })
  const { source, target, type, count } = graph.edges
  const idOf = (node = 0) => graph.nodes[node]?.id.split(':')[1] ?? ''
  return {
    events: graph.nodes.flatMap(({ id, type }, number) => {
      const reason = type === 'Event' && standing.fallOfEvent(number)
      return reason ? [`${id.split(':')[1]}: ${reason}`] : []
    }),
    edges: Array.from({ length: count }, (_, edge) => edge)
      .filter((edge) => !standing.edge(edge))
      .map((edge) => edgeId(idOf(source[edge]), edgeTypes[type[edge] ?? 0] ?? 'CITES', idOf(target[edge]))),
  }
}

describe('what stands without something', () => {
  it('is everything when nothing is left out', () => {
    expect(fallen({})).toEqual({ events: [], edges: [] })
  })

  it('is an event while one of its sources does: a tier less takes only what rests on it alone', () => {
    expect(fallen({ withoutTiers: ['3'] })).toEqual({
      events: [],
      edges: ['meeting|CITES|rumour', 'meeting|REPORTED_BY|sheet'],
    })
    expect(fallen({ withoutTiers: ['unrated'] }).events).toEqual(['dinner: sources'])
  })

  it('is nothing that rests on what a publisher published alone', () => {
    expect(fallen({ withoutPublishers: ['publisher:sheet'] })).toEqual({
      events: ['dinner: sources'],
      edges: [
        'ann|PARTICIPATED_IN|dinner',
        'dinner|CITES|rumour',
        'meeting|CITES|rumour',
        'rumour|PUBLISHED_BY|sheet',
        'dinner|REPORTED_BY|sheet',
        'meeting|REPORTED_BY|sheet',
        'dinner|RELATED_TO|meeting',
      ],
    })
  })

  it('is no edge of an event that is left out, from either side', () => {
    const { events, edges } = fallen({ withoutEvents: ['event:meeting'] })
    expect(events).toEqual(['meeting: left-out'])
    expect(edges).toContain('silence|RELATED_TO|meeting')
    expect(edges).toContain('paper|PUBLISHED_BY|post')
    expect(edges).not.toContain('rumour|PUBLISHED_BY|sheet')
  })

  it('is an event that gives no source, for it has none to lose, unless those are left out', () => {
    const all = { withoutTiers: ['1', '3', 'unrated'] } satisfies Partial<LeftOut>
    expect(fallen(all).events).toEqual(['dinner: sources', 'meeting: sources'])
    expect(fallen({ withoutTiers: ['none'] })).toEqual({
      events: ['silence: no-source'],
      edges: ['ann|PARTICIPATED_IN|silence', 'silence|RELATED_TO|meeting'],
    })
  })
})
