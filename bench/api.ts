import { realpathSync } from 'node:fs'
import { z } from 'zod'
import { attackers } from './api/attackers.ts'
import { type Extent, type HowMuch, measureStore } from './api/measure-store.ts'
import type { ApiFigure, ApiRecord } from './api/record.ts'
import { settingsFor, syntheticFolder } from './discovery/latency/places.ts'
import { type StoreName, stores } from './import/record.ts'
import { skeinVersion, thisMachine } from './machine.ts'
import { EventCounts, Folder, Quick, Runs, readOptions, realSize, Stores } from './options.ts'
import { keepRecord } from './records.ts'

const Options = z.object({
  folder: Folder,
  quick: Quick,
  events: EventCounts.optional(),
  store: Stores.optional(),
  runs: Runs.optional(),
  profiles: z.string().optional(),
})

function optionsOf(words: string[]) {
  const { folder, quick, events, store, runs = quick ? 1 : 5, profiles } = readOptions(Options, words)
  const how: HowMuch = {
    requests: quick ? 10 : 100,
    runs,
    load: { explorers: quick ? 20 : 200, seconds: (quick ? 1 : 60) / runs, runs },
    profiles,
  }
  return {
    folder,
    quick,
    events: events ?? (quick ? [] : [realSize, 20_000, 100_000]),
    stores: store ?? (quick ? (['embedded'] as const) : stores),
    how,
  }
}
type ApiOptions = ReturnType<typeof optionsOf>

async function benchmark(
  { folder, quick, events, stores: names, how }: ApiOptions,
  environment: NodeJS.ProcessEnv,
): Promise<ApiRecord> {
  const startedAt = new Date().toISOString()
  const machine = thisMachine()
  const extents: Extent[] = [{ folder: realpathSync(folder) }]
  for (const madeUp of events) extents.push({ folder: await syntheticFolder(madeUp), madeUp })
  const versions: ApiRecord['versions'] = { skein: await skeinVersion(), node: process.versions.node }
  const corpora = new Map<string, ApiRecord['corpora'][number]>()
  const figures: ApiFigure[] = []
  const measureIn = async (name: StoreName, extent: Extent) => {
    const place = await settingsFor(name, environment, extent.madeUp)
    if (!place) return
    try {
      const measured = await measureStore({ name, settings: place.settings }, extent, how)
      const { version, events: count, revision, figure } = measured
      versions[name] = version
      const synthetic = extent.madeUp !== undefined
      corpora.set(figure.corpus, { name: figure.corpus, synthetic, events: count, revision })
      figures.push(figure)
    } finally {
      await place.stop()
    }
  }
  for (const name of names) for (const extent of extents) await measureIn(name, extent)
  return {
    benchmark: 'api',
    startedAt,
    finishedAt: new Date().toISOString(),
    quick,
    machine,
    versions,
    attackers,
    corpora: [...corpora.values()],
    figures,
  }
}

/** `npm run bench -- api`: times what the server answers beside the store alone, and keeps a record. */
export async function apiBenchmark(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  console.log(keepRecord(await benchmark(optionsOf(words), environment)))
}
