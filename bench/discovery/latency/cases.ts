import { Network } from '#model/api/network.ts'
import { edgeTypes } from '#model/edge-types.ts'
import { edgeId } from '#model/ids.ts'
import { nodeTypes } from '#model/node-types.ts'
import { measureNetwork } from '../../../client/network/measures/measure-network.ts'
import type { GraphInMemory } from '../../../server/graph-in-memory/graph-in-memory.ts'
import { randomOf } from '../../corpus/random.ts'
import type { Kind } from '../record.ts'
import { type HowMany, type Sample, sampleOf } from './sample.ts'

export interface Asked {
  path: string
  /** Of a POST; a GET has none. */
  body?: object
  /** What the page does with the answer, where that takes time too. */
  afterwards?: (answer: unknown) => void
}

/** A kind of question, and those of it that each run asks. */
export interface Case {
  kind: Kind
  of: string
  runs: Asked[][]
}

/** What takes long is asked less often: of so many questions one. */
const seldom = 20

/** Each of them with one that stands elsewhere in the list. */
export function pairsOf(ids: readonly string[]): [from: string, to: string][] {
  return ids.flatMap((from, place) => {
    const to = ids[(place * 7 + 3) % ids.length]
    return to === undefined || to === from ? [] : [[from, to]]
  })
}

function casesOf(kind: Kind, sample: Sample, what: string, asked: (ids: string[]) => Asked[]): Case[] {
  return Object.entries(sample).map(([how, runs]) => ({ kind, of: `${what} ${how}`, runs: runs.map(asked) }))
}

const node = (id: string) => `/api/nodes/${encodeURIComponent(id)}`
const each = (path: (id: string) => string) => (ids: string[]) => ids.map((id) => ({ path: path(id) }))
const related = each((id) => `${node(id)}/related`)
const paths = (ids: string[]) =>
  pairsOf(ids).map(([from, to]) => ({ path: `/api/paths?${new URLSearchParams({ from, to })}` }))

function measure(answer: unknown): void {
  const { actors, links } = Network.parse(answer)
  measureNetwork({ nodes: actors.map(({ id }) => id), links }, () => {})
}

function edgeIdAt({ nodes, edges: { source, target, type } }: GraphInMemory, edge: number): string {
  const [from, to] = [source, target].map((ends) => nodes[ends[edge] ?? 0]?.id)
  const named = edgeTypes[type[edge] ?? 0]
  if (!from || !to || !named) throw new Error(`there is no edge ${edge}`)
  return edgeId(from, named, to)
}

/** What is asked of the corpus as a whole, or of as much of it as a canvas may show. */
function ofViews(graph: GraphInMemory, events: string[][], { requests, runs }: HowMany): Case[] {
  const random = randomOf('views')
  const inEachRun = (ask: () => Asked): Asked[][] =>
    Array.from({ length: runs }, () => Array.from({ length: Math.ceil(requests / seldom) }, ask))
  const edges = () => Array.from({ length: 1_000 }, () => edgeIdAt(graph, random.below(graph.edges.count)))
  const some = () => Array.from({ length: 500 }, () => random.pick(events.flat()))
  const whole = { path: '/api/network?limit=1500' }
  const survival = () => ({ withoutTiers: ['3', 'unrated'], events: some(), edges: edges() })
  return [
    { kind: 'network', of: 'all events', runs: inEachRun(() => whole) },
    {
      kind: 'network, with all measures',
      of: 'all events',
      runs: inEachRun(() => ({ ...whole, afterwards: measure })),
    },
    {
      kind: 'what survives',
      of: '500 events and 1,000 edges, without tier 3 and unrated',
      runs: inEachRun(() => ({ path: '/api/survival', body: survival() })),
    },
    {
      kind: 'evidence',
      of: '1,000 edges',
      runs: inEachRun(() => ({ path: '/api/evidence', body: { edges: edges() } })),
    },
  ]
}

/** What readers who follow a lead ask of a corpus. */
export function discoveryCases(graph: GraphInMemory, howMany: HowMany): Case[] {
  const events = sampleOf(graph, ['Event'], howMany)
  const actors = sampleOf(graph, ['Actor'], howMany)
  const nodes = sampleOf(graph, nodeTypes, howMany)
  return [
    ...casesOf('related events', events, 'events', related),
    ...casesOf('similar actors', actors, 'actors', related),
    ...casesOf('paths', nodes, 'pairs of nodes', paths),
    ...casesOf(
      'network',
      actors,
      'the events of actors',
      each((actor) => `/api/network?${new URLSearchParams({ limit: '1500', actors: actor })}`),
    ),
    ...ofViews(graph, events['drawn by chance'], howMany),
    ...casesOf(
      'bursts',
      actors,
      'actors',
      each((of) => `/api/bursts?${new URLSearchParams({ of })}`),
    ),
    ...casesOf(
      'meanwhile',
      events,
      'events',
      each((event) => `/api/meanwhile?${new URLSearchParams({ event })}`),
    ),
    ...casesOf(
      'company over time',
      actors,
      'actors',
      each((id) => `${node(id)}/company-over-time`),
    ),
  ]
}
