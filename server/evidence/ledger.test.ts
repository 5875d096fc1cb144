import { describe, expect, it } from 'vitest'
import { type CitedSource, ledgerOf } from './ledger.ts'

interface Facts {
  publishers?: string[]
  host?: string
  tier?: number
}

const known = new Map<string, number>()

function numberOf(name: string): number {
  const number = known.get(name) ?? known.size
  known.set(name, number)
  return number
}

function cited(source: string, { publishers = [source], host, tier = 0 }: Facts = {}): CitedSource {
  const marks = publishers.map((publisher) => `publisher ${publisher}`)
  const all = host === undefined ? marks : [...marks, `host ${host}`]
  return { source: numberOf(source), marks: all.map(numberOf), tier: tier || null }
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
