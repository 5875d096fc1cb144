import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { askNetworkx } from '../../../test/support/networkx.ts'
import { bridges } from './bridges.ts'
import { betweenness, degree, eigenvector, pagerank, strength } from './centralities.ts'
import { communities } from './communities.ts'
import { constraint } from './constraint.ts'
import { core } from './core.ts'
import { measuredGraph, type Values } from './measured-graph.ts'

const Links = z.array(z.tuple([z.string(), z.string(), z.number()]))
type Links = z.infer<typeof Links>
const Numbers = z.record(z.string(), z.number())
const Answer = z.object({
  links: Links,
  degree: Numbers,
  strength: Numbers,
  betweenness: Numbers,
  pagerank: Numbers,
  core: Numbers,
  constraint: Numbers,
  /** Only of a network in one part: of several it need not settle. */
  eigenvector: Numbers.nullable(),
  bridges: z.array(z.tuple([z.string(), z.string()])),
})

/** What networkx says of each of these networks, and of its two classics with their own weights. */
const expression = (some: readonly Links[]) => `(lambda pagerank: [{
  "links": [[str(a), str(b), w] for a, b, w in G.edges(data="weight", default=1)],
  "degree": dict(G.degree()), "strength": dict(G.degree(weight="weight")),
  "betweenness": nx.betweenness_centrality(G), "pagerank": pagerank(G, tol=1e-12, max_iter=5000),
  "core": nx.core_number(G), "constraint": nx.constraint(G, nodes=list(G), weight="weight"),
  "eigenvector": nx.eigenvector_centrality(G, max_iter=100000, tol=1e-12, weight="weight") if nx.is_connected(G) else None,
  "bridges": list(nx.bridges(G))
} for G in [nx.relabel_nodes(G, str) for G in [nx.karate_club_graph(), nx.florentine_families_graph()]]
  + [(lambda G, links: (G.add_weighted_edges_from(links), G)[1])(nx.Graph(), links) for links in ${JSON.stringify(some)}]
])(__import__("networkx.algorithms.link_analysis.pagerank_alg", fromlist=["x"])._pagerank_python)`

const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
const pairs = nodes.flatMap((one) =>
  nodes.filter((other) => one < other).map((other) => [one, other] as const),
)
const someLinks = fc
  .uniqueArray(fc.constantFrom(...pairs), { minLength: 1, maxLength: 24 })
  .chain((chosen) =>
    fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: chosen.length, maxLength: chosen.length })
      .map((weights) => chosen.map(([a, b], index): Links[number] => [a, b, weights[index] ?? 1])),
  )

function graphOf(links: Links) {
  return measuredGraph(
    [...new Set(links.flatMap(([a, b]) => [a, b] as const))].sort(),
    links.map(([source, target, weight]) => ({ source, target, weight })),
  )
}

function expectClose(found: Values, expected: Values, digits = 6) {
  expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort())
  for (const [node, value] of Object.entries(expected)) expect(found[node]).toBeCloseTo(value, digits)
}

describe('the measures', () => {
  let answers: z.infer<typeof Answer>[] = []
  beforeAll(async () => {
    const some = fc.sample(someLinks, { seed: 2001, numRuns: 60 })
    answers = z.array(Answer).parse(await askNetworkx('', expression(some)))
  }, 120_000)

  it.each([
    ['degree', degree],
    ['strength', strength],
    ['betweenness', betweenness],
    ['pagerank', pagerank],
    ['core', core],
    ['constraint', constraint],
  ] as const)('have the values of networkx: %s', (name, find) => {
    expect(answers).toHaveLength(62)
    for (const answer of answers) expectClose(find(graphOf(answer.links)), answer[name])
  })

  it('have the values of networkx: eigenvector, of networks in one part', () => {
    const whole = answers.filter((answer) => answer.eigenvector !== null)
    expect(whole.length).toBeGreaterThan(20)
    for (const { links, eigenvector: expected } of whole)
      expectClose(eigenvector(graphOf(links)), expected ?? {}, 4)
  })

  it('find the bridges that networkx finds', () => {
    expect(answers.filter((answer) => answer.bridges.length > 0).length).toBeGreaterThan(20)
    for (const { links, bridges: expected } of answers) {
      const graph = graphOf(links)
      const ends = bridges(graph).map((link) => graph.extremities(link).toSorted().join())
      expect(ends.sort()).toEqual(expected.map((pair) => pair.toSorted().join()).sort())
    }
  })

  it('part the karate club nearly as it parted, and always alike', () => {
    const graph = graphOf(answers[0]?.links ?? [])
    const { values, modularity } = communities(graph)
    expect(modularity).toBeGreaterThan(0.4)
    expect(values['0']).not.toBe(values['33'])
    expect(communities(graph)).toEqual({ values, modularity })
    const sizeOf = (community: number) => Object.values(values).filter((value) => value === community).length
    expect(sizeOf(1)).toBeGreaterThanOrEqual(sizeOf(2))
    expect(sizeOf(2)).toBeGreaterThanOrEqual(sizeOf(3))
  })
})
