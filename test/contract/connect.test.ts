import { beforeAll, expect, it } from 'vitest'
import { ConnectingNodes } from '../../model/api/connect.ts'
import { answerOf } from '../support/answer-of.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

onBothStores('what connects nodes', (store) => {
  beforeAll(async () => {
    await importEvents(store())
  })

  async function connect(asked: { ids: string[]; types?: string[]; limit?: number }) {
    return ConnectingNodes.parse(await answerOf(store(), '/api/connect', asked))
  }

  it('is a neighbour of at least two of them: of most first, then the rarest', async () => {
    const ids = ['event:e1', 'event:e2', 'event:e4', 'rubbish', 'event:none']
    const { nodes, total, truncated } = await connect({ ids })
    const first = nodes[0]?.id
    expect(first).toBe('actor:ann')
    expect(nodes.map(({ id }) => id)).toContain('tag:arms-sales')
    expect(nodes.map(({ id }) => id)).not.toContain('actor:bob')
    expect({ total, truncated }).toEqual({ total: nodes.length, truncated: false })
  })

  it('is counted over nodes of different types, each neighbour once whatever runs between them', async () => {
    const { nodes } = await connect({ ids: ['actor:bob', 'tag:inquiry', 'event:e2', 'event:e3'] })
    expect(nodes.map(({ id, degree }) => [id, degree])).toEqual([
      ['event:e1', 10],
      ['actor:ann', 4],
    ])
  })

  it('comes with its edges to them and no others, as many as were asked for', async () => {
    const asked = { ids: ['event:e1', 'event:e4'], types: ['Tag', 'Actor'], limit: 1 }
    const { nodes, edges, total, truncated } = await connect(asked)
    expect(nodes.map(({ id }) => id)).toEqual(['tag:arms-sales'])
    expect(edges.map(({ id }) => id).toSorted()).toEqual([
      'event:e1|TAGGED|tag:arms-sales',
      'event:e4|TAGGED|tag:arms-sales',
    ])
    expect({ total, truncated }).toEqual({ total: 2, truncated: true })
  })
})
