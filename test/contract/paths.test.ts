import { beforeAll, expect, it } from 'vitest'
import { Paths } from '../../model/api/paths.ts'
import { Problem } from '../../model/problem.ts'
import { answerOf } from '../support/answer-of.ts'
import { anEvent } from '../support/factories.ts'
import { onBothStores } from '../support/stores.ts'
import { importEvents } from './fixture.ts'

const source = (title: string, publisher: string, tier?: number) => ({
  title,
  publisher,
  url: `https://${publisher}.org/${title}`,
  ...(tier === undefined ? {} : { tier }),
})

/** Ann and Bob are each in an event with the hub, which is in many, and in one with Cy, who is in these two alone. */
const aroundAHub = [
  anEvent({ id: 'a1', actors: ['Ann', 'Hub'], date: '1985', sources: [source('x', 'post', 1)] }),
  anEvent({ id: 'b1', actors: ['Bob', 'Hub'], date: '1986', sources: [source('y', 'times', 2)] }),
  anEvent({
    id: 'a2',
    actors: ['Ann', 'Cy'],
    date: '1985',
    sources: [source('x', 'post'), source('z', 'post', 2)],
  }),
  anEvent({ id: 'b2', actors: ['Bob', 'Cy'], date: '1987', sources: [source('w', 'times')] }),
  ...Array.from({ length: 20 }, (_, index) => anEvent({ id: `h${index}`, actors: ['Hub'] })),
  anEvent({ id: 'alone', actors: ['Dee'] }),
]

onBothStores('paths', (store) => {
  beforeAll(async () => {
    await importEvents(store(), aroundAHub)
  })

  async function paths(query: string) {
    return Paths.parse(await answerOf(store(), `/api/paths?from=actor:ann&${query}`))
  }

  async function routes(query: string) {
    return (await paths(query)).paths.map(({ nodes }) => nodes.join(' '))
  }

  it('go through a rare actor before a hub, each with what it costs', async () => {
    const { paths: found, nodes, edges, truncated, nearestMisses } = await paths('to=actor:bob')
    expect(found.map(({ nodes: ids }) => ids.join(' '))).toEqual([
      'actor:ann event:a2 actor:cy event:b2 actor:bob',
      'actor:ann event:a1 actor:hub event:b1 actor:bob',
    ])
    expect(found[1]?.passes[1]).toEqual({ node: 'actor:hub', breadth: 22, cost: 4.52 })
    expect(nodes.filter(({ type }) => type !== 'Publisher')).toHaveLength(8)
    expect(edges).toHaveLength(8)
    expect({ truncated, nearestMisses }).toEqual({ truncated: false, nearestMisses: [] })
  })

  it('tell of each step, and of all of them, how many independent publishers stand behind it', async () => {
    const [path] = (await paths('to=actor:bob')).paths
    expect(path?.steps[0]).toEqual({
      from: 'actor:ann',
      to: 'event:a2',
      edges: ['actor:ann|PARTICIPATED_IN|event:a2'],
      evidence: {
        sources: 2,
        publishers: 1,
        byTier: [{ tier: 2, publishers: 1 }],
        flags: ['one-publisher'],
      },
    })
    expect(path?.steps[3]?.evidence.flags).toEqual(['single-source', 'unrated-only'])
    expect(path?.evidence).toMatchObject({ sources: 3, publishers: 2, flags: [] })
    expect(path?.weakestStep).toBe(0)
  })

  it('name who published what they rest on, of the most sources first', async () => {
    const { paths: all, nodes } = await paths('to=actor:bob&avoid=actor:hub')
    expect(all[0]?.publishers).toEqual(['publisher:post', 'publisher:times'])
    expect(nodes.filter(({ type }) => type === 'Publisher').map(({ label }) => label)).toEqual([
      'post',
      'times',
    ])
  })

  it('keep to their conditions while they are searched', async () => {
    const viaHub = ['actor:ann event:a1 actor:hub event:b1 actor:bob']
    expect(await routes('to=actor:bob&avoid=actor:cy')).toEqual(viaHub)
    expect(await routes('to=actor:bob&through=actor:hub')).toEqual(viaHub)
    expect(await routes('to=actor:bob&toDate=1986-06')).toEqual(viaHub)
    expect(await routes('to=actor:bob&withoutTiers=unrated')).toEqual(viaHub)
    expect(await routes('to=actor:bob&k=1')).toHaveLength(1)
  })

  it('say what one condition less would give where there is none', async () => {
    const { paths: none, nearestMisses, nodes } = await paths('to=actor:bob&avoid=actor:hub&maxLength=3')
    expect(none).toEqual([])
    expect(nearestMisses.map(({ without, path }) => [without, path.nodes[2]])).toEqual([
      [['maxLength'], 'actor:cy'],
    ])
    expect(nodes.filter(({ type }) => type !== 'Publisher')).toHaveLength(5)
    const both = await paths('to=actor:bob&avoid=actor:hub,actor:cy&maxLength=3')
    expect(both.nearestMisses.map(({ without }) => without)).toEqual([['maxLength', 'avoid', 'types']])
    expect((await paths('to=actor:dee')).nearestMisses).toEqual([])
  })

  it('say that nothing connects the two only of so many steps as were looked at', async () => {
    const none = { paths: [], truncated: false, nearestMisses: [], missesTruncated: false }
    expect(await paths('to=actor:dee')).toMatchObject(none)
    expect(await paths('to=actor:dee&through=actor:bob')).toMatchObject(none)
  })

  it.each([
    ['to=actor:ann', 422, 'to: '],
    ['to=actor:nobody', 404, 'actor:nobody'],
    ['to=actor:bob&avoid=actor:bob', 422, 'avoid: '],
    ['to=actor:bob&through=actor:ann', 422, 'through: '],
    ['to=actor:bob&withoutTiers=0', 400, 'withoutTiers'],
  ])('refuse %s', async (query, status, said) => {
    const problem = Problem.parse(await answerOf(store(), `/api/paths?from=actor:ann&${query}`))
    expect(problem).toMatchObject({ status, detail: expect.stringContaining(said) })
  })
})
