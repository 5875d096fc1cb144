import { basename, resolve } from 'node:path'
import { z } from 'zod'
import { openStore } from '#graph/open-store.ts'
import { readSettings, StoreSettings } from '#graph/settings.ts'
import type { ImportReport } from '#model/import-report.ts'
import { importFolder } from '../importer/import-folder.ts'
import { readGraph } from '../server/graph-in-memory/read-graph.ts'
import { startServer } from './api/server-process.ts'
import { type Case, discoveryCases } from './discovery/latency/cases.ts'
import { measureLatency } from './discovery/latency/measure-latency.ts'
import { settingsFor, syntheticFolder } from './discovery/latency/places.ts'
import type { HowMany } from './discovery/latency/sample.ts'
import { askPeers } from './discovery/peers/ask-peers.ts'
import { measureQuality } from './discovery/quality/quality.ts'
import type { DiscoveryRecord, PeerFigure } from './discovery/record.ts'
import { type StoreName, stores } from './import/record.ts'
import { skeinVersion, thisMachine } from './machine.ts'
import { Folder, Quick, Runs, readOptions, Stores } from './options.ts'
import { keepRecord } from './records.ts'
import { storeNames } from './report-words.ts'

const Options = z.object({
  folder: Folder,
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

interface Prepared {
  version: string
  report: ImportReport
  cases: Case[]
  peers: PeerFigure[]
}

/** Imports the folder and draws what will be asked. Nothing of it is left in memory when the server begins. */
async function prepare(
  settings: Record<string, string>,
  folder: string,
  howMany: HowMany,
  beside: boolean,
): Promise<Prepared> {
  const store = await openStore(readSettings(StoreSettings, settings), folder)
  try {
    const { report } = await importFolder({ folder, store })
    const graph = await readGraph(store, () => {})
    return {
      version: await store.version(),
      report,
      cases: discoveryCases(graph, howMany),
      peers: beside ? await askPeers(graph, howMany) : [],
    }
  } finally {
    await store.close()
  }
}

async function measureAllLatencies(
  { folder, events, stores: names, howMany }: DiscoveryOptions,
  environment: NodeJS.ProcessEnv,
): Promise<Latencies> {
  const folders = events > 0 ? [folder, await syntheticFolder(events)] : [folder]
  const corpora = new Map<string, DiscoveryRecord['corpora'][number]>()
  const found: Latencies = { versions: {}, corpora: [], figures: [], peers: [] }
  const measure = async (name: StoreName, settings: Record<string, string>, place: string) => {
    const corpus = basename(place)
    const synthetic = place !== folder
    console.error(`${storeNames[name]}: ${corpus}`)
    const beside = !synthetic && found.peers.length === 0
    const { version, report, cases, peers } = await prepare(settings, place, howMany, beside)
    found.versions[name] = version
    found.peers.push(...peers)
    const { files, revision } = report
    corpora.set(corpus, { name: corpus, synthetic, events: files.imported, revision })
    const server = await startServer(place, settings, undefined)
    try {
      found.figures.push({ store: name, corpus, cases: await measureLatency(server.url, name, cases) })
    } finally {
      await server.close()
    }
  }
  for (const name of names) {
    const provided = await settingsFor(name, environment)
    if (!provided) continue
    try {
      for (const place of folders) await measure(name, provided.settings, place)
    } finally {
      await provided.stop()
    }
  }
  return { ...found, corpora: [...corpora.values()] }
}

const nothing: Latencies = { versions: {}, corpora: [], figures: [], peers: [] }

async function benchmark(
  options: DiscoveryOptions,
  environment: NodeJS.ProcessEnv,
): Promise<DiscoveryRecord> {
  const startedAt = new Date().toISOString()
  const machine = thisMachine()
  const skein = await skeinVersion()
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
    versions: { skein, node: process.versions.node, ...versions },
    ...latencies,
    ...(quality && { quality }),
  }
}

/** `npm run bench -- discovery FOLDER`: how good the suggestions are on a real corpus, how long all of it takes; keeps a record. */
export async function discoveryBenchmark(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  console.log(keepRecord(await benchmark(optionsOf(words), environment)))
}
