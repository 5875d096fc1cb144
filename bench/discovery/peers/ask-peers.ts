import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { nodeTypes } from '#model/node-types.ts'
import type { GraphInMemory } from '../../../server/graph-in-memory/graph-in-memory.ts'
import { passingCosts } from '../../../server/paths/passing-cost.ts'
import { packages, thePython } from '../../../test/support/python.ts'
import { number } from '../../report-words.ts'
import { spreadOf } from '../../spread.ts'
import { pairsOf } from '../latency/cases.ts'
import { timesOf } from '../latency/measure-latency.ts'
import { type HowMany, sampleOf } from '../latency/sample.ts'
import type { PeerFigure } from '../record.ts'
import { askGraphology } from './ask-graphology.ts'

const run = promisify(execFile)

/** The whole graph by number, and what each run asks of it. */
export interface PeerQuestions {
  costs: number[]
  isEvent: boolean[]
  edges: [source: number, target: number][]
  related: number[][]
  paths: [from: number, to: number][][]
}

const peers = [
  {
    library: 'networkx',
    version: packages.networkx,
    script: 'ask_networkx.py',
    ways: { 'related events': 'adamic_adar_index', paths: 'shortest_simple_paths' },
  },
  {
    library: 'igraph',
    version: packages.igraph,
    script: 'ask_igraph.py',
    ways: { 'related events': 'similarity_inverse_log_weighted', paths: 'get_k_shortest_paths' },
  },
]
const kinds = ['related events', 'paths'] as const
const Answer = z.record(z.enum(kinds), z.array(z.array(z.number())))

const events = 'events drawn by chance'
const pairs = 'pairs of nodes drawn by chance'

/** How many of the questions of a run they are asked: they take long. */
const few = { related: 10, paths: 3 }

function questionsFor(graph: GraphInMemory, howMany: HowMany): PeerQuestions {
  const { source, target } = graph.edges
  const numberOf = (id: string) => graph.numberOf.get(id) ?? -1
  const sampled = sampleOf(graph, ['Event'], howMany)
  const nodes = sampleOf(graph, nodeTypes, howMany)
  return {
    costs: [...passingCosts(graph)],
    isEvent: graph.nodes.map(({ type }) => type === 'Event'),
    edges: Array.from(source, (from, edge) => [from, target[edge] ?? 0]),
    related: sampled['drawn by chance'].map((ids) => ids.slice(0, few.related).map(numberOf)),
    paths: nodes['drawn by chance'].map((ids) =>
      pairsOf(ids)
        .slice(0, few.paths)
        .map(([from, to]) => [numberOf(from), numberOf(to)]),
    ),
  }
}

async function graphologyFigure(questions: PeerQuestions): Promise<PeerFigure> {
  const manifest = resolve(import.meta.dirname, '../../../node_modules/graphology/package.json')
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(manifest, 'utf8')))
  return {
    kind: 'related events',
    of: events,
    library: 'graphology',
    version,
    way: 'Adamic-Adar over forEachNeighbor',
    requests: questions.related[0]?.length ?? 0,
    runs: askGraphology(questions).map(timesOf),
  }
}

/** What graph libraries take for the first questions of each run about this graph, with it in their memory. */
export async function askPeers(graph: GraphInMemory, howMany: HowMany): Promise<PeerFigure[]> {
  const questions = questionsFor(graph, howMany)
  const workspace = await mkdtemp(join(tmpdir(), 'skein-bench-'))
  const python = await thePython()
  const figures = [await graphologyFigure(questions)]
  try {
    const file = join(workspace, 'questions.json')
    await writeFile(file, JSON.stringify(questions))
    for (const { library, version, script, ways } of peers) {
      const { stdout } = await run(python, [resolve(import.meta.dirname, script), file], {
        maxBuffer: 2 ** 26,
      })
      const answer = Answer.parse(JSON.parse(stdout))
      for (const kind of kinds)
        figures.push({
          kind,
          of: kind === 'paths' ? pairs : events,
          library,
          version,
          way: ways[kind],
          requests: answer[kind][0]?.length ?? 0,
          runs: answer[kind].map(timesOf),
        })
      for (const { kind, runs } of figures.slice(-kinds.length))
        console.error(`${library}, ${kind}: ${number(spreadOf(runs.map(({ p50 }) => p50)).median)} ms`)
    }
    return kinds.flatMap((kind) => figures.filter((figure) => figure.kind === kind))
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}
