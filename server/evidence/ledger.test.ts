import { describe, expect, it } from 'vitest'
import { type EdgeWords, graphOf } from '../../test/support/graph-in-memory.ts'
import { evidenceOfEdges } from './evidence-of-edges.ts'

interface Facts {
  publishers?: string[]
  host?: string
  tier?: number
}

type Citation = Facts & { source: string }

function cited(source: string, facts: Facts = {}): Citation {
  return { source: `source:${source}`, ...facts }
}

/** Each citation is that of another event. */
function ledgerOf(citations: readonly Citation[]) {
  const edges = citations.flatMap(({ source, publishers = [source], tier }, event): EdgeWords[] => [
    [`event:${event}`, 'CITES', source, tier],
    ...publishers.map((publisher) => [source, 'PUBLISHED_BY', `publisher:${publisher}`] as const),
  ])
  const graph = graphOf(
    edges,
    Object.fromEntries(citations.map(({ source, host = null }) => [source, { host }])),
  )
  const all = Array.from(graph.edges.type.keys())
  return evidenceOfEdges(graph, { edge: () => true }, all)
}

describe('the ledger of evidence', () => {
  it('counts independent publishers, each by its best tier', () => {
    const post = { publishers: ['post'], host: 'post.com' }
    const citations = [
      cited('a', { ...post, tier: 3 }),
      cited('b', { ...post, tier: 1 }),
      cited('c'),
      cited('d', { tier: 1 }),
    ]
    expect(ledgerOf(citations)).toEqual({
      sources: 4,
      publishers: 3,
      byTier: [
        { tier: 1, publishers: 2 },
        { tier: null, publishers: 1 },
      ],
      flags: [],
    })
  })

  it('counts what stands on one host once, whatever the publisher is called', () => {
    const citations = [
      cited('a', { publishers: ['The Washington Post'], host: 'washingtonpost.com', tier: 1 }),
      cited('b', { publishers: ['Washington Post'], host: 'washingtonpost.com', tier: 1 }),
    ]
    expect(ledgerOf(citations)).toMatchObject({ sources: 2, publishers: 1, flags: ['one-publisher'] })
  })

  it('joins two that a third shows to be one', () => {
    const citations = [
      cited('a', { publishers: ['ap'], host: 'apnews.com' }),
      cited('b', { publishers: ['post'], host: 'post.com' }),
      cited('c', { publishers: ['ap'], host: 'post.com' }),
    ]
    expect(ledgerOf(citations)).toMatchObject({ sources: 3, publishers: 1 })
  })

  it('counts a source once that several events cite', () => {
    expect(ledgerOf([cited('a', { tier: 2 }), cited('a')])).toEqual({
      sources: 1,
      publishers: 1,
      byTier: [{ tier: 2, publishers: 1 }],
      flags: ['single-source'],
    })
  })

  it('flags what rests on nothing, and on nothing rated', () => {
    expect(ledgerOf([])).toEqual({ sources: 0, publishers: 0, byTier: [], flags: ['no-source'] })
    expect(ledgerOf([cited('a'), cited('b')]).flags).toEqual(['unrated-only'])
    expect(ledgerOf([cited('a')]).flags).toEqual(['single-source', 'unrated-only'])
  })
})
