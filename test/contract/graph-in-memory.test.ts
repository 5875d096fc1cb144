import { beforeAll, expect, it } from 'vitest'
import { edgeTypes } from '../../model/edge-types.ts'
import type { GraphInMemory } from '../../server/graph-in-memory/graph-in-memory.ts'
import { KeptGraph } from '../../server/graph-in-memory/kept-graph.ts'
import { settledState } from '../../server/graph-state.ts'
import { answerOf } from '../support/answer-of.ts'
import { anEvent } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { changedForOneQuestion, events, importEvents, interruptImport } from './fixture.ts'

function idOf({ nodes }: GraphInMemory, number: number | undefined): string | undefined {
  return nodes[number ?? Number.NaN]?.id
}

function edgesOf(graph: GraphInMemory) {
  const { count, source, target, type, tier } = graph.edges
  return Array.from({ length: count }, (_, edge) => [
    idOf(graph, source[edge]),
    edgeTypes[type[edge] ?? Number.NaN],
    idOf(graph, target[edge]),
    tier[edge],
  ])
}

onBothStores('the graph in memory', (store) => {
  const kept = new KeptGraph()
  let revision = ''
  beforeAll(async () => {
    revision = (await importEvents(store())).report.revision
  })

  it('has every node with when it was, and where its source stands', async () => {
    const graph = await kept.read(store())
    expect(graph.revision).toBe(revision)
    expect(graph.nodes).toHaveLength(13)
    expect(graph.nodes.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id).toSorted())
    expect(graph.nodes.find(({ id }) => id === 'event:e4')).toEqual({
      id: 'event:e4',
      type: 'Event',
      date: '1986-12-01',
      dateEnd: '1987-02-26',
      importance: 10,
      host: null,
    })
    const hosts = graph.nodes.flatMap(({ host }) => host ?? [])
    expect(hosts.toSorted()).toEqual(['archive.org', 'washingtonpost.com'])
  })

  it('has every edge in its direction, and of a citation its tier', async () => {
    const edges = edgesOf(await kept.read(store()))
    expect(edges).toHaveLength(22)
    expect(edges.slice(0, 2)).toEqual([
      ['actor:ann', 'PARTICIPATED_IN', 'event:e1', 0],
      ['actor:ann', 'PARTICIPATED_IN', 'event:e2', 0],
    ])
    expect(edges.filter(([, type]) => type === 'CITES').map(([event, , , tier]) => [event, tier])).toEqual([
      ['event:e1', expect.any(Number)],
      ['event:e1', expect.any(Number)],
      ['event:e2', 0],
      ['event:e4', 1],
    ])
    expect(edges.at(-1)).toEqual(['event:e4', 'RELATED_TO', 'event:e1', 0])
  })

  it('is read before anybody asks, and tells which share of it has been', async () => {
    const prepared = new KeptGraph()
    const mark = (await settledState(store()))?.mark ?? ''
    expect(prepared.shareOf(mark)).toBe(0)
    await prepared.prepare(store())
    expect(prepared.shareOf(mark)).toBe(1)
    expect(prepared.shareOf('another')).toBe(0)
  })

  it('is read once for a revision, and again for the next', async () => {
    const [one, other] = await Promise.all([kept.read(store()), kept.read(store())])
    expect(other).toBe(one)
    const next = await importEvents(store(), [...events, anEvent({ id: 'e5' })])
    const graph = await kept.read(store())
    expect(graph.revision).toBe(next.report.revision)
    expect(graph.numberOf.has('event:e5')).toBe(true)
  })

  it('has no revision, and is not kept, when its files were changed and put back while it was read', async () => {
    await importEvents(store())
    const mixed = await kept.read(changedForOneQuestion(store(), 4, [...events, anEvent({ id: 'e5' })]))
    expect(mixed.revision).toBe(null)
    expect((await kept.read(store())).revision).toBe(revision)
  })

  it('is read once after an import that was cut short, which has no revision, and again after the next such', async () => {
    const more = (count: number) =>
      Array.from({ length: count }, (_, nth) => anEvent({ id: `more-${count}-${nth}`, actors: ['Ann'] }))
    await interruptImport(store(), more(20))
    const graph = await kept.read(store())
    expect(graph.revision).toBe(null)
    expect(await kept.read(store())).toBe(graph)
    await interruptImport(store(), more(30))
    expect(await kept.read(store())).not.toBe(graph)
  })

  it('is not laid out while it is not whole: who asks is told what to do', async () => {
    await interruptImport(store(), [...events, ...[6, 7, 8].map((nth) => anEvent({ id: `e${nth}` }))])
    expect(await answerOf(store(), '/api/overview-layout')).toMatchObject({
      type: 'urn:skein:problem:import-cut-short',
      status: 409,
      hint: 'Import the folder again to finish it.',
    })
    await importEvents(store())
    expect(await answerOf(store(), '/api/overview-layout')).toHaveProperty('progress')
  })
})
