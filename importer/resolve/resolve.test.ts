import { describe, expect, it } from 'vitest'
import { perEdgeType } from '#model/edge-types.ts'
import { edgeId } from '#model/ids.ts'
import { perNodeType } from '#model/node-types.ts'
import { checkEvent } from '../check/check-event.ts'
import { aliasesOf, noAliases } from '../names/aliases.ts'
import type { Finding } from '../rules/rule.ts'
import { eventReader } from './event-reader.ts'
import { resolver } from './resolve.ts'
import type { WantedEdge, WantedNode } from './wanted.ts'

function resolved(...files: Record<string, unknown>[]) {
  return resolvedWith(noAliases, ...files)
}

function resolvedWith(aliases: typeof noAliases, ...files: Record<string, unknown>[]) {
  const problems: (Finding & { file: string })[] = []
  const events = files.map(({ body = '', ...fields }, index) => {
    const id = `e${index + 1}`
    return checkEvent(`${id}.md`, { id, title: id, date: '1985', ...fields }, String(body)).event
  })
  const ids = new Map(events.map(({ file, id }) => [file, id]))
  const reader = eventReader(ids, { aliases, digest: '' })
  const report = (file: string, finding: Finding) => problems.push({ file, ...finding })
  const resolving = resolver(() => events.map(reader.graphOf), aliases)
  for (const event of events) {
    const gist = reader.gistOf(event, [])
    for (const finding of reader.findingsOf(gist)) report(event.file, finding)
    resolving.add(gist)
  }
  const resolved = resolving.graph()
  const nodes = perNodeType(() => new Map<string, WantedNode>())
  const parts = [...resolved.events(() => true)]
  const all = [...resolved.named(() => true), ...parts, ...parts.flatMap(({ sources }) => sources)]
  for (const node of all) nodes[node.type].set(node.id, node)
  const edges = perEdgeType(() => new Map<string, WantedEdge>())
  for (const edge of [...parts, ...resolved.publications(() => true)].flatMap((owner) => owner.edges)) {
    edges[edge.type].set(edgeId(edge.source, edge.type, edge.target), edge)
  }
  return { graph: { nodes, edges }, problems, revision: resolved.revision }
}

const post = { title: 'Arms sale', url: 'https://www.washingtonpost.com/a', publisher: 'The Washington Post' }

describe('actors, tags and publishers', () => {
  it('are one node when their names differ only in case, punctuation or spacing', () => {
    const { graph } = resolved({ actors: ['Oliver North'] }, { actors: ['OLIVER NORTH', 'Oliver  North.'] })
    expect([...graph.nodes.Actor.values()]).toMatchObject([
      { id: 'actor:oliver-north', properties: { name: 'OLIVER NORTH' } },
    ])
    expect(graph.edges.PARTICIPATED_IN.get('actor:oliver-north|PARTICIPATED_IN|event:e2')).toMatchObject({
      properties: { writtenAs: ['OLIVER NORTH', 'Oliver  North.'] },
    })
  })

  it('go by their commonest spelling and keep the others', () => {
    const { graph } = resolved({ tags: ['Arms sales'] }, { tags: ['arms-sales'] }, { tags: ['arms-sales'] })
    expect(graph.nodes.Tag.get('tag:arms-sales')?.properties).toMatchObject({
      name: 'arms-sales',
      aliases: ['Arms sales'],
    })
  })

  it('need a letter or a digit', () => {
    const { graph, problems } = resolved({ actors: ['???'] })
    expect(graph.nodes.Actor.size).toBe(0)
    expect(problems).toMatchObject([{ rule: 'name-without-letters', path: ['actors', { text: '???' }] }])
  })
})

describe('names that are declared to be the same', () => {
  const commission = 'Securities and Exchange Commission'
  const aliases = aliasesOf([[commission, 'SEC', 'S.E.C. of the U.S.']], [])

  it('are one node that goes by the first of them and keeps the spellings that occur', () => {
    const { graph } = resolvedWith(aliases, { actors: ['SEC'] }, { actors: ['Sec', commission] })
    expect([...graph.nodes.Actor.values()]).toMatchObject([
      {
        id: 'actor:securities-and-exchange-commission',
        properties: { name: commission, aliases: ['SEC', 'Sec'] },
      },
    ])
    expect([...graph.edges.PARTICIPATED_IN.values()].map(({ properties }) => properties.writtenAs)).toEqual([
      ['SEC'],
      ['Sec', commission],
    ])
  })

  it('are so as actors, tags and publishers alike', () => {
    const source = { title: 'Order', url: 'https://sec.gov/1', publisher: 'SEC' }
    const { graph } = resolvedWith(aliases, { tags: ['sec'], sources: [source] })
    expect(graph.nodes.Tag.get('tag:securities-and-exchange-commission')?.properties).toMatchObject({
      name: commission,
      aliases: ['sec'],
    })
    expect(
      graph.nodes.Publisher.get('publisher:securities-and-exchange-commission')?.properties,
    ).toMatchObject({
      name: commission,
      domains: ['sec.gov'],
    })
    const [published] = graph.edges.PUBLISHED_BY.values()
    expect(published?.target).toBe('publisher:securities-and-exchange-commission')
  })

  it('leave the nodes of other names as they were', () => {
    const files = [{ actors: ['FBI'] }, { actors: ['SEC'] }]
    const [before] = resolved(...files).graph.nodes.Actor.values()
    const [after] = resolvedWith(aliases, ...files).graph.nodes.Actor.values()
    expect(after).toEqual(before)
  })
})

describe('sources', () => {
  it('are one node when their addresses lead to the same page', () => {
    const { graph } = resolved(
      { sources: [post] },
      { sources: [{ ...post, url: 'http://washingtonpost.com/a/?utm_source=x#top', title: 'Other title' }] },
    )
    const [source] = graph.nodes.Source.values()
    expect(graph.nodes.Source.size).toBe(1)
    expect(source?.properties).toMatchObject({ url: post.url, title: 'Arms sale' })
    expect(graph.edges.CITES.get(`event:e2|CITES|${source?.id}`)?.properties).toMatchObject({
      title: 'Other title',
      url: 'http://washingtonpost.com/a/?utm_source=x#top',
    })
  })

  it('without an address are told apart by title and publisher', () => {
    const { graph } = resolved(
      { sources: [{ title: 'Report', publisher: 'Senate' }] },
      {
        sources: [
          { title: 'Report', publisher: 'House' },
          { title: 'report', publisher: 'senate' },
        ],
      },
    )
    expect(graph.nodes.Source.size).toBe(2)
  })

  it('cited twice by one event are one citation that keeps what the second says', () => {
    const { graph, problems } = resolved({
      sources: [
        { ...post, tier: 2 },
        { ...post, tier: 1 },
      ],
    })
    const [citation] = graph.edges.CITES.values()
    expect(graph.edges.CITES.size).toBe(1)
    expect(citation?.properties.tier).toBe(2)
    expect(citation?.properties.alsoCitedAs).toEqual([expect.stringContaining('"tier":1')])
    expect(problems).toMatchObject([{ rule: 'source-repeated', severity: 'info', path: ['sources', 1] }])
  })

  it.each([
    [undefined, 1, 1],
    [2, 1, 2],
    [2, undefined, 2],
  ])('cited twice, of tier %s and then %s, are of tier %s for whoever asks', (first, second, tier) => {
    const { graph } = resolved({
      sources: [
        { ...post, tier: first },
        { ...post, tier: second },
      ],
    })
    expect([...graph.edges.CITES.values()].map(({ properties }) => properties.tier)).toEqual([tier])
    expect([...graph.edges.REPORTED_BY.values()].map(({ properties }) => properties)).toEqual([
      { sources: 1, bestTier: tier },
    ])
  })

  it('make a one-hop summary: who reported the event, by how many sources, the best of which tier', () => {
    const { graph } = resolved({
      sources: [
        { ...post, tier: 3 },
        { ...post, url: `${post.url}/2`, tier: 2 },
        { title: 'T', publisher: 'AP' },
      ],
    })
    const reported = [...graph.edges.REPORTED_BY.values()].map(({ target, properties }) => [
      target,
      properties,
    ])
    expect(reported).toEqual([
      ['publisher:the-washington-post', { sources: 2, bestTier: 2 }],
      ['publisher:ap', { sources: 1 }],
    ])
    expect(graph.nodes.Publisher.get('publisher:the-washington-post')?.properties).toMatchObject({
      domains: ['washingtonpost.com'],
    })
  })
})

describe('relations', () => {
  it('to one event are one edge that says each way it was written', () => {
    const { graph, problems } = resolved({ related_events: ['e2'], body: 'After [[e2]].' }, {})
    expect([...graph.edges.RELATED_TO.values()]).toMatchObject([
      { source: 'event:e1', target: 'event:e2', properties: { kinds: ['link', 'related_events'] } },
    ])
    expect(problems).toEqual([])
  })

  it('may name the file of an event whose id is another', () => {
    const { graph, problems } = resolved({ body: 'See [that](./e2.md).' }, { id: 'meeting' })
    expect([...graph.edges.RELATED_TO.values()]).toMatchObject([{ target: 'event:meeting' }])
    expect(problems).toEqual([])
  })

  it('that lead nowhere are reported, and kept under the name of their field', () => {
    const { graph, problems } = resolved({ connections: ['Policy of the time', 'e1'] })
    expect(graph.edges.RELATED_TO.size).toBe(0)
    expect(graph.nodes.Event.get('event:e1')?.properties.connections).toEqual(['Policy of the time', 'e1'])
    expect(problems.map(({ rule }) => rule)).toEqual(['dangling-relation', 'relation-to-itself'])
  })
})

describe('the revision', () => {
  const files = [{ actors: ['A'], sources: [post] }, { actors: ['B'] }]

  it('is the same for the same content', () => {
    expect(resolved(...files).revision).toBe(resolved(...files).revision)
  })

  it('changes with a single property', () => {
    const changed = [{ ...files[0], importance: 3 }, ...files.slice(1)]
    expect(resolved(...changed).revision).not.toBe(resolved(...files).revision)
  })
})
