import { realpathSync } from 'node:fs'
import { z } from 'zod'
import { attackers } from './api/attackers.ts'
import { type Extent, type HowMuch, measureStore } from './api/measure-store.ts'
import type { ApiFigure, ApiRecord } from './api/record.ts'
import { settingsFor, syntheticFolder } from './discovery/latency/places.ts'
import { type StoreName, stores } from './import/record.ts'
import { skeinVersion, thisMachine } from './machine.ts'
import { EventCounts, Folder, Quick, Runs, readOptions, realSize, Stores } from './options.ts'
import { keepGrowing } from './records.ts'

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

/** The figures of a store for each corpus, with which version of it they are of. */
async function* measureIn(
  name: StoreName,
  extents: readonly Extent[],
  how: HowMuch,
  environment: NodeJS.ProcessEnv,
) {
  for (const extent of extents) {
    const place = await settingsFor(name, environment, extent.madeUp)
    if (!place) continue
    try {
      const measured = await measureStore({ name, settings: place.settings }, extent, how)
      yield { ...measured, synthetic: extent.madeUp !== undefined }
    } finally {
      await place.stop()
    }
  }
}

/** The record as it is with each figure more. */
async function* benchmark(
  { folder, quick, events, stores: names, how }: ApiOptions,
  environment: NodeJS.ProcessEnv,
): AsyncGenerator<ApiRecord> {
  const startedAt = new Date().toISOString()
  const machine = thisMachine()
  const extents: Extent[] = [{ folder: realpathSync(folder) }]
  for (const madeUp of events) extents.push({ folder: await syntheticFolder(madeUp), madeUp })
  const versions: ApiRecord['versions'] = { skein: await skeinVersion(), node: process.versions.node }
  const corpora = new Map<string, ApiRecord['corpora'][number]>()
  const figures: ApiFigure[] = []
  for (const name of names) {
    for await (const measured of measureIn(name, extents, how, environment)) {
      const { version, events: count, revision, figure, synthetic } = measured
      versions[name] = version
      corpora.set(figure.corpus, { name: figure.corpus, synthetic, events: count, revision })
      figures.push(figure)
      yield {
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
  }
}

/** `npm run bench -- api`: times what the server answers beside the store alone, and keeps a record. */
export async function apiBenchmark(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  await keepGrowing(benchmark(optionsOf(words), environment))
}
