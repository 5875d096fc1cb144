import { describe, expect, it } from 'vitest'
import { checkEvent } from '../check/check-event.ts'
import { aliasesOf, noAliases } from '../names/aliases.ts'
import type { Finding } from '../rules/rule.ts'
import { revisionOf } from './draft.ts'
import { resolve } from './resolve.ts'

function resolved(...files: Record<string, unknown>[]) {
  return resolvedWith(noAliases, ...files)
}

function resolvedWith(aliases: typeof noAliases, ...files: Record<string, unknown>[]) {
  const problems: (Finding & { file: string })[] = []
  const events = files.map(({ body = '', ...fields }, index) => {
    const id = `e${index + 1}`
    return checkEvent(`${id}.md`, { id, title: id, date: '1985', ...fields }, String(body)).event
  })
  const draft = resolve(events, (file, finding) => problems.push({ file, ...finding }), aliases)
  return { draft, problems }
}

const post = { title: 'Arms sale', url: 'https://www.washingtonpost.com/a', publisher: 'The Washington Post' }

describe('actors, tags and publishers', () => {
  it('are one node when their names differ only in case, punctuation or spacing', () => {
    const { draft } = resolved({ actors: ['Oliver North'] }, { actors: ['OLIVER NORTH', 'Oliver  North.'] })
    expect([...draft.nodes.Actor.values()]).toMatchObject([
      { id: 'actor:oliver-north', properties: { name: 'OLIVER NORTH' } },
    ])
    expect(draft.edges.PARTICIPATED_IN.get('actor:oliver-north|PARTICIPATED_IN|event:e2')).toMatchObject({
      properties: { writtenAs: ['OLIVER NORTH', 'Oliver  North.'] },
    })
  })

  it('go by their commonest spelling and keep the others', () => {
    const { draft } = resolved({ tags: ['Arms sales'] }, { tags: ['arms-sales'] }, { tags: ['arms-sales'] })
    expect(draft.nodes.Tag.get('tag:arms-sales')?.properties).toMatchObject({
      name: 'arms-sales',
      aliases: ['Arms sales'],
    })
  })

  it('need a letter or a digit', () => {
    const { draft, problems } = resolved({ actors: ['???'] })
    expect(draft.nodes.Actor.size).toBe(0)
    expect(problems).toMatchObject([{ rule: 'name-without-letters', path: ['actors', 0] }])
  })
})

describe('names that are declared to be the same', () => {
  const commission = 'Securities and Exchange Commission'
  const aliases = aliasesOf([[commission, 'SEC', 'S.E.C. of the U.S.']], [])

  it('are one node that goes by the first of them and keeps the spellings that occur', () => {
    const { draft } = resolvedWith(aliases, { actors: ['SEC'] }, { actors: ['Sec', commission] })
    expect([...draft.nodes.Actor.values()]).toMatchObject([
      {
        id: 'actor:securities-and-exchange-commission',
        properties: { name: commission, aliases: ['SEC', 'Sec'] },
      },
    ])
    expect([...draft.edges.PARTICIPATED_IN.values()].map(({ properties }) => properties.writtenAs)).toEqual([
      ['SEC'],
      ['Sec', commission],
    ])
  })

  it('are so as actors, tags and publishers alike', () => {
    const source = { title: 'Order', url: 'https://sec.gov/1', publisher: 'SEC' }
    const { draft } = resolvedWith(aliases, { tags: ['sec'], sources: [source] })
    expect(draft.nodes.Tag.get('tag:securities-and-exchange-commission')?.properties).toMatchObject({
      name: commission,
      aliases: ['sec'],
    })
    expect(
      draft.nodes.Publisher.get('publisher:securities-and-exchange-commission')?.properties,
    ).toMatchObject({
      name: commission,
      domains: ['sec.gov'],
    })
    const [published] = draft.edges.PUBLISHED_BY.values()
    expect(published?.target).toBe('publisher:securities-and-exchange-commission')
  })

  it('leave the nodes of other names as they were', () => {
    const files = [{ actors: ['FBI'] }, { actors: ['SEC'] }]
    const [before] = resolved(...files).draft.nodes.Actor.values()
    const [after] = resolvedWith(aliases, ...files).draft.nodes.Actor.values()
    expect(after).toEqual(before)
  })
})

describe('sources', () => {
  it('are one node when their addresses lead to the same page', () => {
    const { draft } = resolved(
      { sources: [post] },
      { sources: [{ ...post, url: 'http://washingtonpost.com/a/?utm_source=x#top', title: 'Other title' }] },
    )
    const [source] = draft.nodes.Source.values()
    expect(draft.nodes.Source.size).toBe(1)
    expect(source?.properties).toMatchObject({ url: post.url, title: 'Arms sale' })
    expect(draft.edges.CITES.get(`event:e2|CITES|${source?.id}`)?.properties).toMatchObject({
      title: 'Other title',
      url: 'http://washingtonpost.com/a/?utm_source=x#top',
    })
  })

  it('without an address are told apart by title and publisher', () => {
    const { draft } = resolved(
      { sources: [{ title: 'Report', publisher: 'Senate' }] },
      {
        sources: [
          { title: 'Report', publisher: 'House' },
          { title: 'report', publisher: 'senate' },
        ],
      },
    )
    expect(draft.nodes.Source.size).toBe(2)
  })

  it('cited twice by one event are one citation that keeps what the second says', () => {
    const { draft, problems } = resolved({
      sources: [
        { ...post, tier: 2 },
        { ...post, tier: 1 },
      ],
    })
    const [citation] = draft.edges.CITES.values()
    expect(draft.edges.CITES.size).toBe(1)
    expect(citation?.properties.tier).toBe(2)
    expect(citation?.properties.alsoCitedAs).toEqual([expect.stringContaining('"tier":1')])
    expect(problems).toMatchObject([{ rule: 'source-repeated', severity: 'info', path: ['sources', 1] }])
  })

  it('make a one-hop summary: who reported the event, by how many sources, the best of which tier', () => {
    const { draft } = resolved({
      sources: [
        { ...post, tier: 3 },
        { ...post, url: `${post.url}/2`, tier: 2 },
        { title: 'T', publisher: 'AP' },
      ],
    })
    const reported = [...draft.edges.REPORTED_BY.values()].map(({ target, properties }) => [
      target,
      properties,
    ])
    expect(reported).toEqual([
      ['publisher:the-washington-post', { sources: 2, bestTier: 2 }],
      ['publisher:ap', { sources: 1 }],
    ])
    expect(draft.nodes.Publisher.get('publisher:the-washington-post')?.properties).toMatchObject({
      domains: ['washingtonpost.com'],
    })
  })
})

describe('relations', () => {
  it('to one event are one edge that says each way it was written', () => {
    const { draft, problems } = resolved({ related_events: ['e2'], body: 'After [[e2]].' }, {})
    expect([...draft.edges.RELATED_TO.values()]).toMatchObject([
      { source: 'event:e1', target: 'event:e2', properties: { kinds: ['link', 'related_events'] } },
    ])
    expect(problems).toEqual([])
  })

  it('may name the file of an event whose id is another', () => {
    const { draft, problems } = resolved({ body: 'See [that](./e2.md).' }, { id: 'meeting' })
    expect([...draft.edges.RELATED_TO.values()]).toMatchObject([{ target: 'event:meeting' }])
    expect(problems).toEqual([])
  })

  it('that lead nowhere are reported, and kept under the name of their field', () => {
    const { draft, problems } = resolved({ connections: ['Policy of the time', 'e1'] })
    expect(draft.edges.RELATED_TO.size).toBe(0)
    expect(draft.nodes.Event.get('event:e1')?.properties.connections).toEqual(['Policy of the time', 'e1'])
    expect(problems.map(({ rule }) => rule)).toEqual(['dangling-relation', 'relation-to-itself'])
  })
})

describe('the revision', () => {
  const files = [{ actors: ['A'], sources: [post] }, { actors: ['B'] }]

  it('is the same for the same content', () => {
    expect(revisionOf(resolved(...files).draft)).toBe(revisionOf(resolved(...files).draft))
  })

  it('changes with a single property', () => {
    const changed = [{ ...files[0], importance: 3 }, ...files.slice(1)]
    expect(revisionOf(resolved(...changed).draft)).not.toBe(revisionOf(resolved(...files).draft))
  })
})
