import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { dataFolder, openStore } from '#graph/open-store.ts'
import { readSettings, StoreSettings } from '#graph/settings.ts'
import type { Store } from '#graph/store.ts'
import { keptChecks } from '../../importer/check/keep-checked.ts'
import { importFolder } from '../../importer/import-folder.ts'
import { parseOnly } from './parse-only.ts'
import { prepareBatches, writeRaw } from './raw-batches.ts'
import type { Measurement } from './record.ts'
import { type Stopwatch, stopwatch } from './stopwatch.ts'

const Action = z.enum(['parse', 'import', 'prepare', 'write', 'empty'])
export type Action = z.infer<typeof Action>

interface Task {
  folder: string
  batches: string
  /** Where the importer keeps what it found. */
  data: string
  open(): Promise<Store>
  watch: Stopwatch
}

type Outcome = Pick<Measurement, 'revision' | 'written'>

/** Opening and closing count: a graph on disk is read by the one and made safe by the other. */
async function importOnce({ folder, data, open, watch }: Task): Promise<Outcome> {
  return watch.during(async () => {
    const store = await open()
    const { report } = await importFolder({ folder, store, kept: keptChecks(data) })
    await store.close()
    return { revision: report.revision }
  })
}

async function writeOnce({ batches, open, watch }: Task): Promise<Outcome> {
  const store = await watch.during(open)
  const written = await writeRaw(store, batches, watch)
  await watch.during(() => store.close())
  return { written }
}

const Count = z.tuple([z.object({ count: z.int() })])

async function remove(store: Store, what: string, cypher: string): Promise<void> {
  const left = async () => {
    const [{ count }] = Count.parse(await store.read({ cypher: `${what} AS count`, parameters: {} }))
    return count
  }
  while ((await left()) > 0) await store.write([{ cypher, parameters: { limit: 20_000 } }])
}

/** In pieces, edges first: to forget a large graph, or a hub, at once takes a database as much memory. */
async function empty({ open }: Task): Promise<Outcome> {
  const store = await open()
  await remove(store, 'MATCH ()-[r]->() RETURN count(r)', 'MATCH ()-[r]->() WITH r LIMIT $limit DELETE r')
  await remove(store, 'MATCH (n) RETURN count(n)', 'MATCH (n) WITH n LIMIT $limit DELETE n')
  await store.close()
  return {}
}

async function prepare({ folder, batches }: Task): Promise<Outcome> {
  await prepareBatches(folder, batches)
  return {}
}

async function parse({ folder, watch }: Task): Promise<Outcome> {
  return { written: await watch.during(() => parseOnly(folder)) }
}

const acts: Record<Action, (task: Task) => Promise<Outcome>> = {
  parse,
  import: importOnce,
  prepare,
  write: writeOnce,
  empty,
}

/** What the process needed at most. Linux counts it for each process; maxRSS there begins with the parent's. */
function peakBytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1_024
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  return Number(kilobytes) * 1_024
}

/** The part of the benchmark that a process of its own does; what it took is the last line it prints. */
export async function runStep(words: string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const [action, folder, batches] = z.tuple([Action, z.string(), z.string()]).parse(words)
  const settings = readSettings(StoreSettings, environment)
  const open = () => openStore(settings, folder)
  const watch = stopwatch()
  const outcome = await acts[action]({ folder, batches, data: dataFolder(settings, folder), open, watch })
  const measurement: Measurement = { ...outcome, ...watch.taken(), peakBytes: peakBytes() }
  console.log(JSON.stringify(measurement))
}
