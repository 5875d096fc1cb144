import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { openEmbedded } from '#graph/stores/embedded.ts'
import { nothingLeftOut } from '#model/api/left-out.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { chooseDifferent, costOf } from '../../test/support/choose-different.ts'
import { type EdgeWords, graphOf } from '../../test/support/graph-in-memory.ts'
import { askNetworkx } from '../../test/support/networkx.ts'
import type { GraphInMemory } from '../graph-in-memory/graph-in-memory.ts'
import { readGraph } from '../graph-in-memory/read-graph.ts'
import type { Conditions } from './conditions.ts'
import { differentPaths } from './different-paths.ts'
import { passingCosts } from './passing-cost.ts'

interface Case {
  graph: GraphInMemory
  from: number
  to: number
}

const k = 5
const conditions: Conditions = {
  maxLength: 6,
  through: [],
  avoid: [],
  types: null,
  fromDate: null,
  toDate: null,
  leftOut: nothingLeftOut,
}

/** So many of its paths, for it knows of no difference between two. To step to a node costs what it costs to pass through it; the last is not passed through. */
const expression = (most: number) => `[
  list(__import__("itertools").islice(nx.shortest_simple_paths(G, a, b, weight=lambda u, v, d: 0 if v == b else costs[v]), ${most}))
  if nx.has_path(G, a, b) else []
  for graph in json.load(open(path)) for costs in [graph["costs"]]
  for G in [nx.Graph(graph["edges"])] for a, b in graph["ends"]
]`

const Answer = z.array(z.array(z.array(z.int())))

async function byNetworkx(cases: readonly Case[], most: number): Promise<number[][][]> {
  const folder = await mkdtemp(join(tmpdir(), 'skein-paths-'))
  try {
    const path = join(folder, 'graphs.json')
    const graphs = cases.map(({ graph, from, to }) => ({
      costs: [...passingCosts(graph)],
      edges: Array.from(graph.edges.source, (source, edge) => [source, graph.edges.target[edge]]),
      ends: [[from, to]],
    }))
    await writeFile(path, JSON.stringify(graphs))
    return Answer.parse(await askNetworkx(path, expression(most)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Holds ours against theirs, as far as there are so many of theirs; answers with how many were held. */
function compare({ graph, from, to }: Case, theirs: readonly number[][], most: number): number {
  const ours = differentPaths(graph, { from, to, k }, conditions, { left: 1e9 }).paths
  const last = theirs.at(-1)
  const reach = last && theirs.length === most ? costOf(graph, last) : Number.POSITIVE_INFINITY
  const short = theirs.filter((nodes) => nodes.length <= conditions.maxLength + 1)
  const expected = chooseDifferent(graph, { from, to, k }, conditions, short)
  const within = <Path extends { cost: number }>(paths: readonly Path[]) =>
    paths.filter(({ cost }) => cost < reach)
  expect(within(ours)).toEqual(within(expected))
  return within(ours).length
}

const places = [0, 1, 2, 3]
const kinds = [
  ['PARTICIPATED_IN', 'actor', 'event'],
  ['TAGGED', 'event', 'tag'],
  ['RELATED_TO', 'event', 'event'],
] as const
const possible = kinds.flatMap(([type, source, target]) =>
  places.flatMap((from) =>
    places.flatMap((to): EdgeWords[] =>
      source === target && from >= to ? [] : [[`${source}:${from}`, type, `${target}:${to}`]],
    ),
  ),
)
const someCases: fc.Arbitrary<Case> = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...possible), { minLength: 8, maxLength: 20 }), fc.nat(), fc.nat())
  .map(([edges, a, b]) => {
    const graph = graphOf(edges)
    const count = graph.nodes.length
    return { graph, from: a % count, to: (a + 1 + (b % (count - 1))) % count }
  })

/** How many paths of each case are those of networkx; fails where one is not. */
async function compared(cases: readonly Case[], most: number): Promise<number[]> {
  const answers = await byNetworkx(cases, most)
  return cases.map((one, index) => compare(one, answers[index] ?? [], most))
}

it('has the paths of networkx at the same costs, in small graphs made by chance', async () => {
  const cases = fc.sample(someCases, { seed: 1971, numRuns: 80 })
  expect((await compared(cases, 300)).filter((paths) => paths > 1).length).toBeGreaterThan(40)
})

it('has the paths of networkx at the same costs, between actors and events of the examples', async () => {
  const store = openEmbedded()
  await store.applySchema()
  await importFolder({ folder: resolve(import.meta.dirname, '../../examples'), store })
  const graph = await readGraph(store, () => {})
  await store.close()
  const ends = [...graph.nodes.keys()].filter((node) => /^(actor|event):/.test(graph.nodes[node]?.id ?? ''))
  const random = fc.tuple(fc.constantFrom(...ends), fc.constantFrom(...ends))
  const cases = fc
    .sample(random, { seed: 1987, numRuns: 12 })
    .flatMap(([from, to]) => (from === to ? [] : [{ graph, from, to }]))
  expect((await compared(cases, 40)).filter((paths) => paths > 0).length).toBeGreaterThan(6)
})
