import { beforeAll, expect, it } from 'vitest'
import { WholeGraph } from '../../model/api/whole-graph.ts'
import { WholeGraphs } from '../../server/whole-graph/whole-graphs.ts'
import { answerOf } from '../support/answer-of.ts'
import { anEvent } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { changedForOneQuestion, events, importEvents } from './fixture.ts'

onBothStores('the whole graph', (store) => {
  let revision = ''
  beforeAll(async () => {
    revision = (await importEvents(store())).report.revision
  })

  async function wholeGraph(query = '') {
    return WholeGraph.parse(await answerOf(store(), `/api/whole-graph${query}`))
  }

  it('has every node and edge but sources, by type and id', async () => {
    const { nodes, edges, ...rest } = await wholeGraph()
    const { nodes: most, edges: all } = await wholeGraph('?types=Source,Tag,Publisher,Actor,Event')
    expect(rest).toEqual({ revision, total: { nodes: 11, edges: 16 }, truncated: false })
    expect([nodes.length, edges.length, most.length, all.length]).toEqual([11, 16, 13, 22])
    expect(nodes[0]).toEqual({ id: 'actor:ann', type: 'Actor', label: 'Ann', degree: 4 })
    expect(nodes.map(({ type }) => type)).toEqual(nodes.map(({ type }) => type).toSorted())
  })

  it('has of an event what an overview and its filters need, and of a citation its tier', async () => {
    const { nodes, edges } = await wholeGraph('?types=Event,Source,Publisher')
    expect(nodes.find(({ id }) => id === 'event:e1')).toMatchObject({
      label: 'The first shipment',
      date: '1985-08-20',
      importance: 8,
      degree: 10,
    })
    expect(nodes.find(({ dateEnd }) => dateEnd !== undefined)).toMatchObject({
      date: '1986-12-01',
      dateEnd: '1987-02-26',
      summary: 'The commission reports.',
    })
    const ofFirst = edges.filter(({ source }) => source === 'event:e1')
    expect(ofFirst.flatMap(({ tier }) => tier ?? []).toSorted()).toEqual([1, 2])
    expect(ofFirst.flatMap(({ bestTier }) => bestTier ?? []).toSorted()).toEqual([1, 2])
  })

  it('has no revision, and is not kept, when its files were changed and put back while it was read', async () => {
    const kept = new WholeGraphs()
    const disturbed = changedForOneQuestion(store(), 4, [...events, anEvent({ id: 'e5' })])
    expect((await kept.read(disturbed, ['Event'])).revision).toBe(null)
    const { revision: latest, nodes } = await kept.read(store(), ['Event'])
    expect([latest, nodes.length]).toEqual([revision, 4])
  })
})
