import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LeftOutTier, nothingLeftOut } from '#model/api/left-out.ts'
import type { NodeType } from '#model/node-types.ts'
import { chooseDifferent } from '../../test/support/choose-different.ts'
import { type EdgeWords, graphOf } from '../../test/support/graph-in-memory.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { allowedBy, type Conditions } from './conditions.ts'
import { type DifferentPaths, differentPaths } from './different-paths.ts'

const noConditions: Conditions = {
  maxLength: 6,
  through: [],
  avoid: [],
  types: null,
  fromDate: null,
  toDate: null,
  leftOut: nothingLeftOut,
}
const without = (...withoutTiers: LeftOutTier[]) => ({ ...nothingLeftOut, withoutTiers })
const patience = () => ({ left: 1e9 })

function numbersOf({ numberOf }: GraphInMemory, ids: readonly string[]): number[] {
  return ids.flatMap((id) => numberOf.get(id) ?? [])
}

interface Asked extends Partial<Omit<Conditions, 'through' | 'avoid'>> {
  through?: string[]
  avoid?: string[]
  k?: number
}

function pathsIn(
  graph: GraphInMemory,
  from: string,
  to: string,
  { through, avoid, k = 5, ...rest }: Asked = {},
) {
  const [a, b] = numbersOf(graph, [from, to])
  if (a === undefined || b === undefined) throw new Error('the ends are in the graph')
  const named = { through: numbersOf(graph, through ?? []), avoid: numbersOf(graph, avoid ?? []) }
  const found = differentPaths(
    graph,
    { from: a, to: b, k },
    { ...noConditions, ...rest, ...named },
    patience(),
  )
  return found.paths.map(({ nodes }) => nodes.map((node) => graph.nodes[node]?.id).join(' '))
}

const took = (actor: string, event: string): EdgeWords => [
  `actor:${actor}`,
  'PARTICIPATED_IN',
  `event:${event}`,
]
const tagged = (event: string, tag: string): EdgeWords => [`event:${event}`, 'TAGGED', `tag:${tag}`]

/** Ann and Bob share the hub's events; Cy is in two events only, one with each. */
const aroundAHub: EdgeWords[] = [
  took('ann', 'a1'),
  took('hub', 'a1'),
  took('bob', 'b1'),
  took('hub', 'b1'),
  took('ann', 'a2'),
  took('cy', 'a2'),
  took('bob', 'b2'),
  took('cy', 'b2'),
  ...Array.from({ length: 60 }, (_, index) => took('hub', `x${index}`)),
]

/** Sixty actors by chance in events of five each, and three who are in an event that none of these are in. */
const crowded: EdgeWords[] = [
  ...fc
    .sample(fc.tuple(fc.nat(119), fc.nat(59)), { seed: 1973, numRuns: 600 })
    .map(([event, actor]) => took(`a${actor}`, `e${event}`)),
  ...['x', 'y', 'z'].map((actor) => took(actor, 'apart')),
]

function amongCrowd(edges: readonly EdgeWords[], left: number, through: string[], maxLength = 8) {
  const graph = graphOf(edges)
  const [from = 0, to = 0, ...named] = numbersOf(graph, ['actor:a1', 'actor:a5', ...through])
  const patienceLeft = { left }
  const asked = { ...noConditions, maxLength, through: named }
  const found = differentPaths(graph, { from, to, k: 5 }, asked, patienceLeft)
  return { ...found, spent: left - patienceLeft.left }
}

describe('a search that would take long', () => {
  const through = ['actor:x', 'actor:y', 'actor:z']

  it('is not begun when a node to go through is in another part of the graph', () => {
    expect(amongCrowd(crowded, 1e9, through)).toEqual({ paths: [], areAll: true, areBest: true, spent: 0 })
  })

  const joined: EdgeWords[] = [...crowded, ['event:apart', 'RELATED_TO', 'event:e3']]

  it('looks only where enough steps are left to come through all of the nodes, and to the end', () => {
    expect(amongCrowd(joined, 1_000, through)).toMatchObject({ paths: [], areAll: true })
  })

  it('ends in time where many paths go through some of the nodes and none through all', () => {
    expect(amongCrowd(joined, 300_000, through, 12)).toMatchObject({
      paths: [],
      areAll: false,
      areBest: false,
    })
  })

  it('does not call a path the best that it had found when patience ended', () => {
    const every = Array.from({ length: 100 }, (_, left) => amongCrowd(crowded, 40 * left, []))
    const { paths: whole } = amongCrowd(crowded, 1e9, [])
    const areOfWhole = ({ paths }: DifferentPaths) => isDeepStrictEqual(paths, whole.slice(0, paths.length))
    expect(every.filter((found) => found.areBest && !areOfWhole(found))).toEqual([])
    expect(every.some(({ paths, areBest }) => paths.length > 0 && !areBest)).toBe(true)
  })
})

describe('different paths', () => {
  it('go first through an actor of few events, then through a hub', () => {
    expect(pathsIn(graphOf(aroundAHub), 'actor:ann', 'actor:bob')).toEqual([
      'actor:ann event:a2 actor:cy event:b2 actor:bob',
      'actor:ann event:a1 actor:hub event:b1 actor:bob',
    ])
  })

  it('rather take a longer way than one through a hub', () => {
    const graph = graphOf([
      took('hub', 'a2'),
      took('hub', 'b2'),
      ...aroundAHub,
      tagged('a2', 't'),
      tagged('b2', 't'),
    ])
    const [first] = pathsIn(graph, 'event:a2', 'event:b2', { avoid: ['actor:cy'] })
    expect(first).toBe('event:a2 tag:t event:b2')
  })

  it('differ: through the same actor by yet another event is the same explanation', () => {
    const graph = graphOf([...aroundAHub, took('bob', 'b3'), took('cy', 'b3')])
    expect(pathsIn(graph, 'actor:ann', 'actor:bob').filter((path) => path.includes('cy'))).toHaveLength(1)
  })

  it('may all begin with the one event of an actor that is in no other', () => {
    const graph = graphOf([...aroundAHub, took('dee', 'a0'), took('cy', 'a0'), took('hub', 'a0')])
    expect(pathsIn(graph, 'actor:dee', 'actor:bob')).toEqual([
      'actor:dee event:a0 actor:cy event:b2 actor:bob',
      'actor:dee event:a0 actor:hub event:b1 actor:bob',
    ])
  })

  it('have what they are to go through, and not what they are to avoid', () => {
    const graph = graphOf(aroundAHub)
    expect(pathsIn(graph, 'actor:ann', 'actor:bob', { through: ['actor:hub'] })).toEqual([
      'actor:ann event:a1 actor:hub event:b1 actor:bob',
    ])
    expect(pathsIn(graph, 'actor:ann', 'actor:bob', { avoid: ['event:a1', 'actor:cy'] })).toEqual([])
  })

  it('are one path when they pass through what they are to go through in another order', () => {
    const related: EdgeWords[] = [
      ['event:a', 'RELATED_TO', 'event:x'],
      ['event:a', 'RELATED_TO', 'event:y'],
      ['event:x', 'RELATED_TO', 'event:y'],
      ['event:x', 'RELATED_TO', 'event:b'],
      ['event:y', 'RELATED_TO', 'event:b'],
    ]
    const asked = { through: ['event:x', 'event:y'] }
    expect(pathsIn(graphOf(related), 'event:a', 'event:b', asked)).toEqual([
      'event:a event:x event:y event:b',
    ])
  })

  it('pass through events of a time only, whose steps rest on a source of a tier', () => {
    const cited = (event: string, tier?: number): EdgeWords => [
      `event:${event}`,
      'CITES',
      `source:${event}`,
      tier,
    ]
    const edges = [...aroundAHub, cited('a1', 1), cited('b1', 2), cited('a2', 1), cited('b2')]
    const graph = graphOf(edges, {
      'event:a2': { date: '1985' },
      'event:b2': { date: '1986-02', dateEnd: '1987' },
    })
    const viaCy = ['actor:ann event:a2 actor:cy event:b2 actor:bob']
    expect(pathsIn(graph, 'actor:ann', 'actor:bob', { fromDate: '1985-03', toDate: '1986' })).toEqual(viaCy)
    expect(pathsIn(graph, 'actor:ann', 'actor:bob', { fromDate: '1986' })).toEqual([])
    expect(pathsIn(graph, 'actor:ann', 'actor:bob', { leftOut: without('2') })).toEqual(viaCy)
    expect(pathsIn(graph, 'actor:ann', 'actor:bob', { leftOut: without('2', 'unrated') })).toEqual([])
    expect(pathsIn(graph, 'actor:ann', 'actor:bob', { types: ['Event', 'Tag'] })).toEqual([])
  })

  it('begin with the edge alone, between neighbours, and end when there is no other', () => {
    const graph = graphOf([...aroundAHub, tagged('a2', 't'), tagged('b2', 't')])
    expect(pathsIn(graph, 'actor:ann', 'event:a2', { maxLength: 7 })).toEqual([
      'actor:ann event:a2',
      'actor:ann event:a1 actor:hub event:b1 actor:bob event:b2 actor:cy event:a2',
    ])
  })
})

const kinds = [
  ['PARTICIPATED_IN', 'actor', 'event'],
  ['TAGGED', 'event', 'tag'],
  ['CITES', 'event', 'source'],
  ['PUBLISHED_BY', 'source', 'publisher'],
  ['REPORTED_BY', 'event', 'publisher'],
  ['RELATED_TO', 'event', 'event'],
] as const

const anEdge: fc.Arbitrary<EdgeWords> = fc
  .tuple(fc.constantFrom(...kinds), fc.nat(4), fc.nat(4), fc.option(fc.integer({ min: 1, max: 3 })))
  .map(([[type, source, target], from, to, tier]) => [
    `${source}:${from}`,
    type,
    `${target}:${to}`,
    type === 'CITES' ? (tier ?? undefined) : undefined,
  ])

const someDates = fc.dictionary(
  fc.nat(4).map((key) => `event:${key}`),
  fc.record({ date: fc.constantFrom('1985', '1986', '1987') }),
)

const someTypes: fc.Arbitrary<NodeType[] | null> = fc.option(
  fc.subarray<NodeType>(['Event', 'Actor', 'Tag', 'Source', 'Publisher'], { minLength: 3 }),
)

/** Events that nothing else leads to: they make one node of the core dearer than another. */
function leavesAt([type, key, count]: readonly ['actor' | 'tag' | 'source', number, number]): EdgeWords[] {
  const edgeTo = {
    actor: (event: string) => took(`${key}`, event),
    tag: (event: string) => tagged(event, `${key}`),
    source: (event: string): EdgeWords => [`event:${event}`, 'CITES', `source:${key}`],
  }
  return Array.from({ length: count }, (_, index) => edgeTo[type](`leaf-${type}-${key}-${index}`))
}

/** Every path without a repeated node, found by trying all. */
function everyPath(graph: GraphInMemory, from: number, to: number, conditions: Conditions): number[][] {
  const allowed = allowedBy(graph, [from, to], conditions)
  const found = new Map<string, number[]>()
  const walk = (nodes: number[]) => {
    const here = nodes.at(-1) ?? from
    if (here === to) {
      if (conditions.through.every((node) => nodes.includes(node))) found.set(nodes.join(), nodes)
      return
    }
    if (nodes.length > conditions.maxLength) return
    for (let place = graph.firstAt[here] ?? 0; place < (graph.firstAt[here + 1] ?? 0); place++) {
      const next = graph.neighbourAt[place] ?? 0
      if (nodes.includes(next) || !allowed.node(next) || !allowed.edge(graph.edgeAt[place] ?? 0)) continue
      walk([...nodes, next])
    }
  }
  walk([from])
  return [...found.values()]
}

it('agrees with trying every path, whatever the graph and the conditions', () => {
  const asked = fc.record({
    edges: fc.array(anEdge, { minLength: 12, maxLength: 40 }),
    leaves: fc.array(fc.tuple(fc.constantFrom('actor', 'tag', 'source'), fc.nat(3), fc.nat(30)), {
      maxLength: 8,
    }),
    dates: someDates,
    ends: fc.tuple(fc.nat(), fc.nat()),
    others: fc.array(fc.nat(), { maxLength: 2 }),
    avoided: fc.array(fc.nat(), { maxLength: 2 }),
    maxLength: fc.integer({ min: 1, max: 7 }),
    types: someTypes,
    fromDate: fc.option(fc.constantFrom('1985', '1986')),
    toDate: fc.option(fc.constantFrom('1986', '1987')),
    leftOut: fc.subarray(['1', '2', 'unrated', 'none'] as const).map((tiers) => without(...tiers)),
    k: fc.integer({ min: 1, max: 6 }),
    isBare: fc.boolean(),
  })
  fc.assert(
    fc.property(asked, ({ edges, leaves, dates, ends, others, avoided, k, isBare, ...conditions }) => {
      const graph = graphOf([...edges, ...leaves.flatMap(leavesAt)], dates)
      const core = numbersOf(graph, [...new Set(edges.flatMap(([source, , target]) => [source, target]))])
      const [from, to] = ends.map((end) => core[end % core.length])
      fc.pre(from !== undefined && to !== undefined && from !== to)
      const some = (numbers: readonly number[]) => [
        ...new Set(numbers.flatMap((number) => core[number % core.length] ?? [])),
      ]
      const through = some(others).filter((node) => node !== from && node !== to)
      const avoid = some(avoided).filter((node) => node !== from && node !== to && !through.includes(node))
      const all = isBare
        ? { ...noConditions, maxLength: conditions.maxLength }
        : { ...conditions, through, avoid }
      const { paths, areAll } = differentPaths(graph, { from, to, k }, all, patience())
      const expected = chooseDifferent(graph, { from, to, k }, all, everyPath(graph, from, to, all))
      expect(paths).toEqual(expected)
      expect(areAll).toBe(expected.length < k)
    }),
    { numRuns: 4_000 },
  )
})
