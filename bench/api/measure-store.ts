import { copyFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { dataFolder, openStore } from '#graph/open-store.ts'
import { readSettings, StoreSettings } from '#graph/settings.ts'
import type { Store } from '#graph/store.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { inChild } from '../import/child.ts'
import type { StoreName } from '../import/record.ts'
import { number } from '../report-words.ts'
import { amongAttackers } from './attackers.ts'
import { casesOf, explorersMix, growthCases } from './cases.ts'
import { type WatchedCase, watchAll } from './floors.ts'
import { type LoadOptions, measureLoad } from './load.ts'
import { latencyAlone, measureCase, type Sides } from './measure-case.ts'
import { floorFile, openRaw } from './raw-store.ts'
import type { ApiFigure } from './record.ts'
import { type ServerProcess, startBare, startServer } from './server-process.ts'

/** What is measured: of a given corpus everything, of so many made-up events only what shows growth. */
export interface Extent {
  folder: string
  madeUp?: number
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

/** Draws what will be asked of the folder, which is imported, and watches what each of it asks the store. */
async function prepare(store: Store, { folder, madeUp }: Extent, { requests }: HowMuch): Promise<Prepared> {
  const { report } = await importFolder({ folder, store })
  await store.refreshSearch()
  const growth = await growthCases(store, requests)
  const everything = madeUp === undefined
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

async function measureAll(
  server: ServerProcess,
  { bareUrl, raw }: Pick<Sides, 'bareUrl' | 'raw'>,
  { cases, mix }: Prepared,
  how: HowMuch,
) {
  const figures: ApiFigure['cases'] = []
  for (const one of cases) {
    figures.push(await measureCase(one, { url: server.url, bareUrl, raw }, how.runs))
    const last = figures.at(-1)?.runs.at(-1)
    if (last)
      console.error(
        `${one.what}: ${number(last.server.p50)} ms, bare ${number(last.bare?.p50 ?? 0)} ms, the store alone ${number(last.floor.p50)} ms`,
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
export async function measureStore({ name, settings }: Place, extent: Extent, how: HowMuch) {
  const { folder } = extent
  // What a first import takes of memory goes with its process: three hold the graph beside it.
  await inChild('import', { folder, batches: '', settings })
  const read = readSettings(StoreSettings, settings)
  const store = await openStore(read, folder)
  const prepared = await prepare(store, extent, how).finally(() => store.close())
  if (name === 'embedded')
    await copyFile(resolve(dataFolder(read, folder), 'graph.grafeo'), floorFile(read, folder))
  const raw = openRaw(read, folder)
  const requests = prepared.cases.flatMap((one) => one.requests)
  const open: { close(): Promise<void> }[] = [raw]
  try {
    const bare = await startBare(folder, settings, requests)
    open.push(bare)
    const server = await startServer(folder, settings, how.profiles)
    open.push(server)
    const measured = await measureAll(server, { bareUrl: bare.url, raw }, prepared, how)
    const { version, events, revision } = prepared
    return { version, events, revision, figure: { store: name, corpus: basename(folder), ...measured } }
  } finally {
    for (const one of open.reverse()) await one.close()
  }
}
