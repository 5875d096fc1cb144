import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../graph/question.ts'
import { expansion } from '../../graph/questions/expansion.ts'
import { links } from '../../graph/questions/links.ts'
import { Expansion, type ExpansionOrder, ExpansionPreview } from '../../model/api/expansion.ts'
import { Subgraph } from '../../model/api/subgraph.ts'
import { answerOf } from '../support/answer-of.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

onBothStores('an expansion', (store) => {
  beforeAll(async () => {
    await importEvents(store())
  })

  it('asks of each neighbour by each edge type once, with what ranks it', async () => {
    const anchors = ['actor:ann', 'actor:bob']
    const rows = await ask(store(), expansion, { from: 'Actor', anchors, limit: 100 })
    expect(rows.map(({ id, importance, date, degree }) => [id, importance, date, degree])).toEqual([
      ['event:e1', 8, '1985-08-20', 10],
      ['event:e2', 8, '1985-09', 4],
      ['event:e3', null, '1986', 3],
      ['event:e4', 10, '1986-12-01', 6],
    ])
  })

  it('asks for the ends of edges, each end once for each edge', async () => {
    const [row] = await ask(store(), links, { from: 'Event', starts: ['event:e3'], limit: 9 })
    expect(row?.ends.toSorted()).toEqual(['actor:ann', 'actor:cyrus-josé', 'event:e1'])
  })

  it('comes with every edge to the canvas when it is to be joined to it, the kinds asked for or not', async () => {
    const onCanvas = ['actor:bob', 'event:e2', 'tag:arms-sales']
    const kinds = [{ edgeType: 'PARTICIPATED_IN', nodeType: 'Event' }]
    const asked = { anchors: ['actor:ann'], onCanvas, kinds, joined: true }
    const { nodes, edges } = Expansion.parse(await answerOf(store(), '/api/expansion', asked))
    const ids = nodes.map(({ id }) => id)
    const among = Subgraph.parse(
      await answerOf(store(), '/api/subgraph', { ids: [...ids, 'actor:ann', ...onCanvas] }),
    )
    const isNew = new Set(ids)
    const expected = among.edges.filter(({ source, target }) => isNew.has(source) || isNew.has(target))
    expect(edges.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
    expect(new Set(edges.map(({ type }) => type)).size).toBeGreaterThan(1)
  })

  describe('of two actors', () => {
    const anchors = ['actor:ann', 'actor:bob']

    it.each<[ExpansionOrder, string[]]>([
      ['importance', ['event:e4', 'event:e1', 'event:e2', 'event:e3']],
      ['date', ['event:e1', 'event:e2', 'event:e3', 'event:e4']],
      ['rarity', ['event:e3', 'event:e2', 'event:e4', 'event:e1']],
      ['shared', ['event:e1', 'event:e4', 'event:e2', 'event:e3']],
    ])('comes by %s', async (order, expected) => {
      const { nodes } = Expansion.parse(await answerOf(store(), '/api/expansion', { anchors, order }))
      expect(nodes.map(({ id }) => id)).toEqual(expected)
    })

    it('says how many there are, how many are on the canvas, and whether more are to come', async () => {
      const asked = { anchors, onCanvas: ['event:e4', 'rubbish'], limit: 1 }
      const { nodes, edges, ...counts } = Expansion.parse(await answerOf(store(), '/api/expansion', asked))
      expect(nodes.map(({ id }) => id)).toEqual(['event:e1'])
      expect(edges.map(({ id }) => id).toSorted()).toEqual([
        'actor:ann|PARTICIPATED_IN|event:e1',
        'actor:bob|PARTICIPATED_IN|event:e1',
      ])
      expect(counts).toEqual({ total: 4, onCanvas: 1, truncated: true })
    })
  })

  it.each([
    ['actor:ann', 'PARTICIPATED_IN', 'Event', ['actor:cyrus-josé', 'event:e1'], 'event:e3'],
    ['event:e1', 'REPORTED_BY', 'Publisher', ['event:e2'], 'publisher:the-washington-post'],
    ['event:e1', 'REPORTED_BY', 'Publisher', ['event:e4'], 'publisher:tower-commission'],
  ])(
    'of %s along %s to type %s puts first what shares most with %j',
    async (anchor, edgeType, nodeType, onCanvas, first) => {
      const asked = {
        anchors: [anchor],
        kinds: [{ edgeType, nodeType }],
        onCanvas,
        order: 'shared',
        limit: 1,
      }
      const { nodes } = Expansion.parse(await answerOf(store(), '/api/expansion', asked))
      expect(nodes.map(({ id }) => id)).toEqual([first])
    },
  )

  it('keeps to the kinds asked for, and brings no other pair of their edge types and node types', async () => {
    const anchors = ['event:e3', 'actor:bob', 'tag:inquiry']
    const kinds = [
      { edgeType: 'PARTICIPATED_IN', nodeType: 'Actor' },
      { edgeType: 'TAGGED', nodeType: 'Event' },
    ]
    const { nodes, edges } = Expansion.parse(await answerOf(store(), '/api/expansion', { anchors, kinds }))
    const pairs = edges.map(({ type, source }) => [type, source.slice(0, source.indexOf(':'))].join(' '))
    expect(new Set(pairs)).toEqual(new Set(['PARTICIPATED_IN actor', 'TAGGED event']))
    expect(nodes.map(({ type }) => type).toSorted()).toEqual(['Actor', 'Actor', 'Event'])
    expect(edges.some(({ source }) => source === 'actor:bob')).toBe(false)
  })

  it('keeps to the edge types and node types asked for', async () => {
    const kinds = [{ edgeType: 'TAGGED', nodeType: 'Tag' }]
    const asked = { anchors: ['event:e1', 'event:e4'], kinds }
    const { nodes, edges } = Expansion.parse(await answerOf(store(), '/api/expansion', asked))
    expect(nodes.map(({ id }) => id)).toEqual(['tag:arms-sales', 'tag:inquiry'])
    expect(edges).toHaveLength(3)
  })

  it('is told before it is made: by edge type and node type, with hubs, without the anchors', async () => {
    const asked = { anchors: ['event:e1', 'event:e4'], onCanvas: ['actor:ann', 'event:e2'] }
    const preview = ExpansionPreview.parse(await answerOf(store(), '/api/expansion/preview', asked))
    expect(
      preview.groups.map(({ edgeType, total, onCanvas, largest }) => [
        edgeType,
        total,
        onCanvas,
        largest.label,
        largest.degree,
      ]),
    ).toEqual([
      ['CITES', 2, 0, 'Tower report', 3],
      ['PARTICIPATED_IN', 2, 1, 'Ann', 4],
      ['RELATED_TO', 2, 1, 'The second shipment', 4],
      ['REPORTED_BY', 2, 0, 'The Washington Post', 3],
      ['TAGGED', 2, 0, 'arms sales', 2],
    ])
    expect(preview).toMatchObject({ total: 10, onCanvas: 2 })
  })
})
