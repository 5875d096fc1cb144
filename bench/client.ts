import { basename, resolve } from 'node:path'
import { z } from 'zod'
import { openBrowser } from '../test/support/browser.ts'
import { builtScript } from './client/built.ts'
import { bytesBeforeFirstPaint } from './client/bundle.ts'
import { fetchCorpusGraph, type PlacedGraph, partOf } from './client/corpus-graph.ts'
import { added, measureExpansion } from './client/expansion.ts'
import { measureFirstPaint } from './client/first-paint.ts'
import type { Box } from './client/pan.ts'
import { measurePans } from './client/pans.ts'
import { peerVersions } from './client/peer-versions.ts'
import { type ClientRecord, drawers, type Pans } from './client/record.ts'
import { serveCorpus } from './client/serve-corpus.ts'
import { canvasBoxOf, type Site, screen } from './client/skein-page.ts'
import { skeinVersion, thisMachine } from './machine.ts'
import { Folder, Quick, Runs, readOptions } from './options.ts'
import { keepRecord } from './records.ts'

const builtPage = resolve(import.meta.dirname, '../build/client')

const Options = z.object({ folder: Folder, quick: Quick, runs: Runs.optional() })

function optionsOf(words: string[]) {
  const { folder, quick, runs } = readOptions(Options, words)
  return { folder, quick, runs: runs ?? (quick ? 1 : 5), drawers: quick ? (['Skein'] as const) : drawers }
}
type ClientOptions = ReturnType<typeof optionsOf>

async function repeat<Answer>(runs: number, what: string, work: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let run = 1; run <= runs; run += 1) {
    answers.push(await work())
    console.error(`${what}: run ${run} of ${runs}`)
  }
  return answers
}

async function measureAllPans(
  site: Site,
  box: Box,
  graphs: readonly PlacedGraph[],
  { drawers, runs }: ClientOptions,
) {
  const pans: Pans[] = []
  for (const graph of graphs)
    for (const drawer of drawers) {
      const what = `pan, ${graph.nodes.length} nodes, ${drawer}`
      pans.push(await measurePans(site, drawer, graph, box, (work) => repeat(runs, what, work)))
    }
  return pans
}

async function measureAll(site: Site, options: ClientOptions) {
  const { revision, ...whole } = await fetchCorpusGraph(site.url)
  const [small, middle, large] = [partOf(whole, 300), partOf(whole, 1000), partOf(whole, 5000)]
  const panned = options.quick ? [middle, large] : [middle, large, whole]
  const sizeOf = ({ nodes, edges }: PlacedGraph) => ({ nodes: nodes.length, edges: edges.length })
  const { runs } = options
  return {
    corpus: { name: basename(resolve(options.folder)), revision, ...sizeOf(whole) },
    firstPaint: {
      ...sizeOf(small),
      milliseconds: await repeat(runs, 'first paint', () => measureFirstPaint(site, small)),
    },
    expansion: {
      ...sizeOf(middle),
      added,
      runs: await repeat(runs, 'expansion', () => measureExpansion(site, middle, whole)),
    },
    pans: await measureAllPans(site, await canvasBoxOf(site, small.nodes), panned, options),
  }
}

async function benchmark(options: ClientOptions): Promise<ClientRecord> {
  const startedAt = new Date().toISOString()
  const machine = thisMachine()
  const server = await serveCorpus(options.folder)
  const browser = await openBrowser()
  try {
    const probe = await builtScript('probe.ts', 'probe')
    return {
      benchmark: 'client',
      startedAt,
      quick: options.quick,
      machine,
      versions: {
        skein: await skeinVersion(),
        node: process.versions.node,
        chromium: browser.version(),
        peers: peerVersions(),
      },
      screen,
      bundle: bytesBeforeFirstPaint(builtPage),
      ...(await measureAll({ url: server.url, browser, probe }, options)),
      finishedAt: new Date().toISOString(),
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

/** `npm run bench -- client`: times what a reader sees, beside other libraries, and keeps a record. */
export async function clientBenchmark(words: string[]): Promise<void> {
  console.log(keepRecord(await benchmark(optionsOf(words))))
}
