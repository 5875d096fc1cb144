import { copyFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { dataFolder, openStore } from '#graph/open-store.ts'
import { readSettings, StoreSettings } from '#graph/settings.ts'
import type { Store } from '#graph/store.ts'
import { importFolder } from '../../importer/import-folder.ts'
import type { StoreName } from '../import/record.ts'
import { number } from '../report-words.ts'
import { amongAttackers } from './attackers.ts'
import { casesOf, explorersMix, growthCases } from './cases.ts'
import { type WatchedCase, watchAll } from './floors.ts'
import { type LoadOptions, measureLoad } from './load.ts'
import { latencyAlone, measureCase } from './measure-case.ts'
import { type RawStore, rawEmbedded, rawNeo4j } from './raw-store.ts'
import type { ApiFigure } from './record.ts'
import { type ServerProcess, startServer } from './server-process.ts'

/** What is asked of a corpus: everything, or only what shows growth. */
export interface Extent {
  folder: string
  everything: boolean
}

export interface HowMuch {
  /** Requests of each kind in a run. */
  requests: number
  runs: number
  load: LoadOptions
  /** Where the server leaves profiles of its processor time; it does not when left out. */
  profiles: string | undefined
}

export interface Place {
  name: StoreName
  settings: Record<string, string>
}

interface Prepared {
  version: string
  events: number
  revision: string
  cases: WatchedCase[]
  mix: WatchedCase | undefined
}

/** Imports the folder, draws what will be asked, and watches what each of it asks the store. */
async function prepare(
  store: Store,
  { folder, everything }: Extent,
  { requests }: HowMuch,
): Promise<Prepared> {
  const { report } = await importFolder({ folder, store })
  await store.refreshSearch()
  const growth = await growthCases(store, requests)
  const cases = everything ? [...(await casesOf(store, requests)), ...growth] : growth
  const [mix] = everything
    ? await watchAll(store, [{ what: 'mix', requests: await explorersMix(store, requests) }])
    : []
  return {
    version: await store.version(),
    events: report.files.imported,
    revision: report.revision,
    cases: await watchAll(store, cases),
    mix,
  }
}

/** The engine lets nobody else open the file that the server has open, so the floor has a copy of it. */
async function openRaw({ name, settings }: Place, folder: string): Promise<RawStore> {
  const read = readSettings(StoreSettings, settings)
  if (name === 'neo4j')
    return rawNeo4j({
      uri: read.NEO4J_URI ?? '',
      user: read.NEO4J_USER,
      password: read.NEO4J_PASSWORD,
      database: read.NEO4J_DATABASE,
    })
  const kept = dataFolder(read, folder)
  const copy = resolve(kept, 'floor.grafeo')
  await copyFile(resolve(kept, 'graph.grafeo'), copy)
  return rawEmbedded(copy)
}

async function measureAll(server: ServerProcess, raw: RawStore, { cases, mix }: Prepared, how: HowMuch) {
  const figures: ApiFigure['cases'] = []
  for (const one of cases) {
    figures.push(await measureCase(one, { url: server.url, raw, runs: how.runs }))
    const last = figures.at(-1)?.runs.at(-1)
    if (last)
      console.error(
        `${one.what}: ${number(last.server.p50)} ms, the store alone ${number(last.floor.p50)} ms`,
      )
  }
  if (!mix) return { cases: figures }
  const load = await measureLoad(server, raw, mix.requests, how.load)
  await amongAttackers(server.url, async () => {
    for (const { what, waits, requests } of cases) {
      const figure = figures.find((candidate) => candidate.what === what)
      if (figure && !waits) figure.attacked = await latencyAlone(server.url, requests)
    }
  })
  return { cases: figures, load }
}

/** A store with a folder in it, measured from end to end. */
export async function measureStore(place: Place, extent: Extent, how: HowMuch) {
  const { folder } = extent
  const store = await openStore(readSettings(StoreSettings, place.settings), folder)
  const prepared = await prepare(store, extent, how).finally(() => store.close())
  const raw = await openRaw(place, folder)
  try {
    const server = await startServer(folder, place.settings, how.profiles)
    try {
      const measured = await measureAll(server, raw, prepared, how)
      const { version, events, revision } = prepared
      return {
        version,
        events,
        revision,
        figure: { store: place.name, corpus: basename(folder), ...measured },
      }
    } finally {
      await server.close()
    }
  } finally {
    await raw.close()
  }
}
