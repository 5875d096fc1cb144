import { basename, resolve } from 'node:path'
import { z } from 'zod'
import type { Store } from '#graph/store.ts'
import type { ImportReport } from '#model/import-report.ts'
import { readGraph } from '../server/graph-in-memory/read-graph.ts'
import { measureLatency } from './discovery/latency/measure-latency.ts'
import { syntheticFolder, withEach } from './discovery/latency/places.ts'
import { askPeers } from './discovery/peers/ask-peers.ts'
import { measureQuality } from './discovery/quality/quality.ts'
import type { DiscoveryRecord } from './discovery/record.ts'
import { type StoreName, stores } from './import/record.ts'
import { skeinVersion, thisMachine } from './machine.ts'
import { Quick, Runs, readOptions, Stores } from './options.ts'
import { keepRecord } from './records.ts'

const Options = z.object({
  folder: z.string(),
  quick: Quick,
  only: z.enum(['quality', 'latency']).optional(),
  events: z.coerce.number<string>().int().nonnegative().optional(),
  store: Stores.optional(),
  runs: Runs.optional(),
})

function optionsOf(words: string[]) {
  const { folder, quick, only = quick ? 'latency' : undefined, ...others } = readOptions(Options, words)
  return {
    folder: resolve(folder),
    quick,
    only,
    events: others.events ?? (quick ? 0 : 100_000),
    stores: others.store ?? (quick ? (['embedded'] as const) : stores),
    howMany: { requests: quick ? 20 : 100, runs: others.runs ?? (quick ? 1 : 5) },
  }
}
type DiscoveryOptions = ReturnType<typeof optionsOf>

type Latencies = Pick<DiscoveryRecord, 'corpora' | 'figures' | 'peers'> & {
  versions: Partial<Record<StoreName, string>>
}

async function measureAllLatencies(
  { folder, events, stores: names, howMany }: DiscoveryOptions,
  environment: NodeJS.ProcessEnv,
): Promise<Latencies> {
  const folders = events > 0 ? [folder, await syntheticFolder(events)] : [folder]
  const corpora = new Map<string, DiscoveryRecord['corpora'][number]>()
  const found: Latencies = { versions: {}, corpora: [], figures: [], peers: [] }
  const measure = async (name: StoreName, store: Store, report: ImportReport, place: string) => {
    const corpus = basename(place)
    found.versions[name] = await store.version()
    const isSynthetic = place !== folder
    corpora.set(corpus, {
      name: corpus,
      synthetic: isSynthetic,
      events: report.files.imported,
      revision: report.revision,
    })
    console.error('Reading the graph into memory')
    const graph = await readGraph(store, () => {})
    found.figures.push({ store: name, corpus, cases: await measureLatency(store, graph, howMany) })
    if (!isSynthetic && found.peers.length === 0) found.peers.push(...(await askPeers(graph, howMany)))
  }
  for (const name of names)
    await withEach(name, folders, environment, (store, report, place) => measure(name, store, report, place))
  return { ...found, corpora: [...corpora.values()] }
}

const nothing: Latencies = { versions: {}, corpora: [], figures: [], peers: [] }

async function benchmark(
  options: DiscoveryOptions,
  environment: NodeJS.ProcessEnv,
): Promise<DiscoveryRecord> {
  const startedAt = new Date().toISOString()
  const machine = thisMachine()
  const { folder, quick, only } = options
  const { versions, ...latencies } =
    only === 'quality' ? nothing : await measureAllLatencies(options, environment)
  const quality = only === 'latency' ? undefined : await measureQuality(folder)
  return {
    benchmark: 'discovery',
    startedAt,
    finishedAt: new Date().toISOString(),
    quick,
    machine,
    versions: { skein: await skeinVersion(), node: process.versions.node, ...versions },
    ...latencies,
    ...(quality && { quality }),
  }
}

/** `npm run bench -- discovery FOLDER`: how good the suggestions are on a real corpus, how long all of it takes; keeps a record. */
export async function discoveryBenchmark(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  console.log(keepRecord(await benchmark(optionsOf(words), environment)))
}
